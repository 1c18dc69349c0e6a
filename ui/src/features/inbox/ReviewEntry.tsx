import { Alert, Divider, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/api/client';
import { submissionQuery, useAccounts, versionQuery } from '@/shared/api/queries';
import { Discussed } from '@/shared/discussion/Discussed';
import { ChangesToCheck } from '@/shared/review/ChangesToCheck';
import { DecisionForm } from '@/shared/review/DecisionForm';
import { reviewsOf } from '@/shared/review/decisionRules';
import { sinceFor } from '@/shared/review/useChangesSince';
import { useSeen } from '@/shared/review/useSeen';
import { variantName } from '@/shared/review/variantName';
import { VariantTabs } from '@/shared/review/VariantTabs';
import { OtherChanges } from '@/shared/review/VersionChanges';
import { Resemblance } from '@/shared/similar/Resemblance';
import { Loaded } from '@/shared/ui/Loaded';
import { ChangesSince, DifferenceSince } from './ChangesSince';

interface Props {
  readonly entry: Schemas['InboxEntry'];
  readonly onDone: () => void;
}

export function ReviewEntry({ entry, onDone }: Props) {
  const submission = useQuery({ ...submissionQuery(entry.submission ?? ''), enabled: Boolean(entry.submission) });
  return <Loaded query={submission}>{(found) => <Opened entry={entry} submission={found} onDone={onDone} />}</Loaded>;
}

function Opened({ entry, submission, onDone }: Props & { readonly submission: Schemas['Submission'] }) {
  const { t } = useTranslation();
  const accounts = useAccounts();
  const { seen, see } = useSeen(submission, submission.hash);
  const version = useQuery(versionQuery(submission.item, submission.version));
  const review = reviewsOf(submission).find((each) => each.id === entry.review);
  const check = review?.check;
  const since = check?.version ?? sinceFor(submission, submission.version);
  return (
    <Loaded query={version}>
      {(opened) => (
        <Stack gap="md">
          <VariantTabs
            version={opened}
            seen={seen}
            onSeen={see}
            instead={
              check
                ? (variant) => (
                    <DifferenceSince item={submission.item} version={opened} since={since} variant={variant} />
                  )
                : undefined
            }
            around={(variant, post) => (
              <Discussed item={submission.item} version={opened} variant={variant}>
                {post}
              </Discussed>
            )}
          />
          {check ? (
            <>
              <OtherChanges item={submission.item} version={opened} since={since} />
              <ChangesToCheck item={submission.item} version={opened.number} check={check} />
            </>
          ) : (
            <ChangesSince item={submission.item} version={opened} since={since} />
          )}
          <Resemblance itemId={submission.item} />
          <Divider />
          {review?.mayDecide === false && <Alert color="yellow">{review.whyNot ?? t('decision.notYours')}</Alert>}
          {review !== undefined && review.mayDecide !== false && (
            <DecisionForm
              item={submission.item}
              review={review}
              version={submission.version}
              hash={submission.hash}
              unseen={opened.variants
                .filter((variant) => !seen.has(variant.id))
                .map((variant) => variantName(variant, opened.variants, accounts))}
              onDecided={onDone}
            />
          )}
        </Stack>
      )}
    </Loaded>
  );
}
