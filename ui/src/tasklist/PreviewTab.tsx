import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/api/client';
import { versionQuery } from '@/shared/api/queries';
import { mine } from '@/shared/review/decisionRules';
import { FactList } from '@/shared/review/FactList';
import { useSeen } from '@/shared/review/useSeen';
import { VariantTabs } from '@/shared/review/VariantTabs';
import { Loaded } from '@/shared/ui/Loaded';

interface Props {
  readonly submission: Schemas['Submission'];
}

/** Every variant as its network will show it. */
export function PreviewTab({ submission }: Props) {
  const { t } = useTranslation();
  const version = useQuery(versionQuery(submission.item, submission.version));
  const { seen, see } = useSeen(submission, submission.hash);
  return (
    <Loaded query={version}>
      {({ variants, facts, ...rest }) => {
        const looked = variants.filter((variant) => seen.has(variant.id)).length;
        return (
          <Stack gap="md">
            <VariantTabs version={{ ...rest, variants, facts }} seen={seen} onSeen={see} />
            {mine(submission).length > 0 && (
              <Text size="sm" role="status">
                {t('tasklist.seen', { seen: looked, count: variants.length })}
                {looked === variants.length && ` · ${t('tasklist.sign')}`}
              </Text>
            )}
            <FactList facts={facts} />
          </Stack>
        );
      }}
    </Loaded>
  );
}
