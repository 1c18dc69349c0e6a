import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '@/shared/api/client';
import { versionQuery } from '@/shared/api/queries';
import { Discussed } from '@/shared/discussion/Discussed';
import { ChangesToCheck } from '@/shared/review/ChangesToCheck';
import { mine } from '@/shared/review/decisionRules';
import { useSeen } from '@/shared/review/useSeen';
import { VariantTabs } from '@/shared/review/VariantTabs';
import { Loaded } from '@/shared/ui/Loaded';

/** What people say about the content, at its words and pictures; above it what the reader is to check first. */
export function DiscussionTab({ submission }: { readonly submission: Schemas['Submission'] }) {
  const version = useQuery(versionQuery(submission.item, submission.version));
  const { seen, see } = useSeen(submission, submission.hash);
  const checks = mine(submission).flatMap((review) => review.check ?? []);
  return (
    <Loaded query={version}>
      {(opened) => (
        <Stack gap="md">
          {checks.map((check) => (
            <ChangesToCheck key={check.decision} item={submission.item} version={opened.number} check={check} />
          ))}
          <VariantTabs
            version={opened}
            seen={seen}
            onSeen={see}
            around={(variant, post) => (
              <Discussed item={submission.item} version={opened} variant={variant}>
                {post}
              </Discussed>
            )}
          />
        </Stack>
      )}
    </Loaded>
  );
}
