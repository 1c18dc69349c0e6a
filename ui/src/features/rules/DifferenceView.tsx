import { Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Loaded } from '@/shared/ui/Loaded';
import { Sheet } from '@/shared/ui/Sheet';
import { differenceQuery, type RowChange, type RuleDraft } from './drafts';
import styles from './Rules.module.css';

/** Row by row what the draft changes, against the version that it began with. */
export function DifferenceView({ draft }: { readonly draft: RuleDraft }) {
  const { t } = useTranslation();
  const difference = useQuery(differenceQuery(draft.id, draft.hash));
  return (
    <Loaded query={difference}>
      {({ rows, addedColumns, removedColumns }) =>
        rows.length + addedColumns.length + removedColumns.length === 0 ? (
          <EmptyState title={t('rules.difference.none')}>{t('rules.difference.none.text')}</EmptyState>
        ) : (
          <Sheet>
            {addedColumns.length > 0 && <Text>{t('rules.columns.added', { names: addedColumns.join(', ') })}</Text>}
            {removedColumns.length > 0 && (
              <Text>{t('rules.columns.removed', { names: removedColumns.join(', ') })}</Text>
            )}
            <ul className={styles.rows}>
              {rows.map((row) => (
                <Row key={`${row.ruleId}/${row.rowBefore ?? 0}/${row.rowAfter ?? 0}`} row={row} />
              ))}
            </ul>
          </Sheet>
        )
      }
    </Loaded>
  );
}

const SAYS_NOTHING = ['', '-', '[]', '""'];

/** Of a row that is new or gone only what it says; of a changed one each cell, and a dash where any value will do. */
function said(row: RowChange): RowChange['cells'] {
  if (row.kind === 'ADDED') return row.cells.filter(({ after }) => !SAYS_NOTHING.includes(after)).map(onlyAfter);
  if (row.kind === 'REMOVED') return row.cells.filter(({ before }) => !SAYS_NOTHING.includes(before)).map(onlyBefore);
  return row.cells;
}

const onlyAfter = (cell: RowChange['cells'][number]) => ({ ...cell, before: '' });
const onlyBefore = (cell: RowChange['cells'][number]) => ({ ...cell, after: '' });

function Row({ row }: { readonly row: RowChange }) {
  const { t } = useTranslation();
  const cells = said(row);
  return (
    <li data-kind={row.kind} className={styles.change}>
      <div className={styles.head}>
        <span className={styles.state}>{t(`rules.row.${row.kind}`)}</span>
        <strong>{row.ruleId}</strong>
        {row.moved && row.rowBefore && row.rowAfter && (
          <span className={styles.soft}>{t('rules.row.moved', { before: row.rowBefore, after: row.rowAfter })}</span>
        )}
      </div>
      {cells.length > 0 && (
        <div className={styles.wide}>
          <Table className={styles.facets} withRowBorders={false} verticalSpacing={2}>
            <Table.Tbody>
              {cells.map((cell) => (
                <Table.Tr key={cell.column}>
                  <Table.Th scope="row">{cell.label}</Table.Th>
                  <Table.Td>
                    {cell.before !== '' && <del className={styles.before}>{cell.before}</del>}{' '}
                    {cell.after !== '' && <ins className={styles.after}>{cell.after}</ins>}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
    </li>
  );
}
