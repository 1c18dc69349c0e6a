import { Alert, Stack, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '@/shared/similar/CopyButton';
import { SimilarList } from '@/shared/similar/SimilarList';
import { Sheet } from '@/shared/ui/Sheet';
import { similarQuery } from './composerQueries';
import type { Draft } from './draft';

interface Props {
  readonly draft: Draft;
  readonly itemId: string | undefined;
  /** Why it is not what the earlier items are, as the author has written it. */
  readonly difference: string;
  readonly onDifference: (difference: string) => void;
}

/** Said while writing, not after: somebody made much the same before. It keeps nobody from submitting. */
export function SimilarPanel({ draft, itemId, difference, onDifference }: Props) {
  const { t } = useTranslation();
  const similar = useQuery(similarQuery(draft, itemId)).data ?? [];
  if (similar.length === 0) return null;
  return (
    <Sheet title={t('similar.title')}>
      <Stack gap="md">
        <Alert color="yellow">{t('similar.look', { count: similar.length })}</Alert>
        <SimilarList items={similar} action={(item) => <CopyButton item={item} look="small" />} />
        <Textarea
          label={t('similar.why')}
          description={t('similar.why.help')}
          autosize
          minRows={2}
          maxLength={2000}
          value={difference}
          onChange={(event) => onDifference(event.currentTarget.value)}
        />
      </Stack>
    </Sheet>
  );
}
