import { Loader, Text } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '@/shared/ui/Loading';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import type { RuleDraft } from './drafts';
import { useTableSaving } from './useTableSaving';

const TableEditor = lazy(() => import('./TableEditor'));

interface Props {
  readonly draft: RuleDraft;
  readonly etag: string;
}

/** The table to edit; saved by itself. The editor keeps the text it began with, so that a save does not pull it away. */
export function DraftTable({ draft, etag }: Props) {
  const { t } = useTranslation();
  const [begun] = useState(draft.dmn ?? '');
  const saving = useTableSaving(draft.id, etag);
  return (
    <>
      {draft.mayEdit ? (
        <Text size="sm" c="dimmed" mb={6} role="status">
          {saving.busy ? (
            <>
              <Loader size={12} mr={6} /> {t('saving.waiting')}
            </>
          ) : (
            t('rules.saved')
          )}
        </Text>
      ) : (
        <Text size="sm" c="dimmed" mb={6}>
          {t('rules.readOnly')}
        </Text>
      )}
      <ProblemNotice failure={saving.failure} />
      <Suspense fallback={<Loading />}>
        <TableEditor dmn={begun} onChange={draft.mayEdit ? saving.save : undefined} />
      </Suspense>
    </>
  );
}
