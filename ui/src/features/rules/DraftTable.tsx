import { Loader, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/shared/ui/Loaded';
import { Loading } from '@/shared/ui/Loading';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import type { RuleDraft } from './drafts';
import { tableQuery } from './packs';
import { PackTable } from './PackTable';
import type { TableSaving } from './useTableSaving';

const TableEditor = lazy(() => import('./TableEditor'));

interface Props {
  readonly draft: RuleDraft;
  readonly saving: TableSaving;
}

/** The table to edit; once it was handed over, its rows to read. */
export function DraftTable({ draft, saving }: Props) {
  if (draft.mayEdit) return <Editing draft={draft} saving={saving} />;
  if (draft.proposed) return <Reading pack={draft.pack} version={draft.proposed} />;
  return (
    <Suspense fallback={<Loading />}>
      <TableEditor dmn={draft.dmn ?? ''} onChange={undefined} />
    </Suspense>
  );
}

function Reading({ pack, version }: { readonly pack: string; readonly version: string }) {
  const table = useQuery(tableQuery(pack, version));
  return <Loaded query={table}>{({ table: shown }) => <PackTable table={shown} />}</Loaded>;
}

/** Saved by itself. The editor keeps the text it began with, so that a save does not pull it away. */
function Editing({ draft, saving }: Props) {
  const { t } = useTranslation();
  const [begun] = useState(() => saving.latest() ?? draft.dmn ?? '');
  return (
    <>
      <Text size="sm" c="dimmed" mb={6} role="status">
        {saving.busy ? (
          <>
            <Loader size={12} mr={6} /> {t('saving.waiting')}
          </>
        ) : (
          t('rules.saved')
        )}
      </Text>
      <ProblemNotice failure={saving.failure} />
      <Suspense fallback={<Loading />}>
        <TableEditor dmn={begun} onChange={saving.save} />
      </Suspense>
    </>
  );
}
