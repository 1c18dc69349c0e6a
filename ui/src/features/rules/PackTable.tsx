import { Badge, Table, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Sheet } from '@/shared/ui/Sheet';
import { Condition } from './Condition';
import { outputText } from './cells';
import { type DecisionTable, output, type TableRow } from './packs';
import styles from './Rules.module.css';

const SHOWN_APART = ['ruleId', 'effect', 'code', 'severity', 'status', 'confidence', 'requirement', 'source', 'owner'];

/** A decision table to read: per row what it asks for, when, and where that comes from. */
export function PackTable({ table }: { readonly table: DecisionTable }) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const [typed, setTyped] = useState(search.get('rule') ?? '');
  const found = useMemo(() => matching(table, typed), [table, typed]);
  return (
    <>
      <TextInput
        type="search"
        mb="sm"
        maw={380}
        aria-label={t('rules.search')}
        placeholder={t('rules.search')}
        leftSection={<IconSearch size={16} />}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {found.length === 0 ? (
        <EmptyState title={t('rules.noRows')}>{t('rules.noRows.text')}</EmptyState>
      ) : (
        <Sheet>
          <ul className={styles.rows}>
            {found.map((row) => (
              <Row key={row.number} table={table} row={row} />
            ))}
          </ul>
        </Sheet>
      )}
    </>
  );
}

function matching(table: DecisionTable, typed: string): readonly TableRow[] {
  const wanted = typed.trim().toLocaleLowerCase();
  return wanted === ''
    ? table.rows
    : table.rows.filter((row) => [...row.inputs, ...row.outputs].join(' ').toLocaleLowerCase().includes(wanted));
}

function Row({ table, row }: { readonly table: DecisionTable; readonly row: TableRow }) {
  const read = (name: string) => outputText(output(table, row, name));
  const status = read('status');
  return (
    <li id={`row-${row.number}`}>
      <div className={styles.head}>
        <span className={styles.number}>{row.number}</span>
        <strong>{read('ruleId') || outputText(row.outputs[0] ?? '')}</strong>
        {status !== '' && <RowStatus status={status} />}
      </div>
      {read('requirement') !== '' && <p className={styles.requirement}>{read('requirement')}</p>}
      <Facets table={table} row={row} />
      {read('source') !== '' && (
        <Text size="xs" c="dimmed">
          {read('source')}
        </Text>
      )}
    </li>
  );
}

function RowStatus({ status }: { readonly status: string }) {
  const { t } = useTranslation();
  const known = ['draft', 'advisory', 'enforcing', 'retired'] as const;
  const name = known.find((each) => each === status);
  return (
    <Badge variant="light" color={status === 'enforcing' ? 'ink' : 'gray'} size="sm">
      {name ? t(`rules.status.${name}`) : status}
    </Badge>
  );
}

const EFFECTS = ['REQ', 'SUBST', 'BAN', 'PROC', 'PROC_POST'] as const;

function Effect({ name }: { readonly name: string }) {
  const { t } = useTranslation();
  const known = EFFECTS.find((each) => each === name);
  return <>{known ? t(`rules.effect.${known}`) : name}</>;
}

/** When it holds and what follows, as two short lists. */
function Facets({ table, row }: { readonly table: DecisionTable; readonly row: TableRow }) {
  const { t } = useTranslation();
  const rest = table.outputs
    .map((each, place) => ({
      label: each.label || each.name,
      name: each.name,
      text: outputText(row.outputs[place] ?? ''),
    }))
    .filter(({ name, text }) => !SHOWN_APART.includes(name) && text !== '');
  const shown = (name: string) => outputText(output(table, row, name));
  return (
    <Table className={styles.facets} withRowBorders={false} verticalSpacing={2}>
      <Table.Tbody>
        {table.inputs.map((input, place) => (
          <Condition key={input.id} label={input.label || input.expression} cell={row.inputs[place] ?? ''} />
        ))}
        {shown('effect') !== '' && (
          <Table.Tr>
            <Table.Th scope="row">{t('rules.effect')}</Table.Th>
            <Table.Td>
              <Effect name={shown('effect')} /> {shown('code')}{' '}
              {shown('severity') && t('rules.severity', { severity: shown('severity') })}
            </Table.Td>
          </Table.Tr>
        )}
        {rest.map(({ label, name, text }) => (
          <Table.Tr key={name}>
            <Table.Th scope="row">{label}</Table.Th>
            <Table.Td>
              <bdi>{text}</bdi>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
