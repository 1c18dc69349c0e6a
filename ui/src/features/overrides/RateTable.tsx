import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OverrideRate } from '@/shared/compliance/overrides';
import { useTimes } from '@/shared/time/useTimes';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Sheet } from '@/shared/ui/Sheet';
import styles from './RateTable.module.css';

/** How often each rule that fired was set aside, so that the noisy ones are found. */
export function RateTable({ rates }: { readonly rates: readonly OverrideRate[] }) {
  const { t } = useTranslation();
  if (rates.length === 0)
    return <EmptyState title={t('overrides.rates.empty')}>{t('overrides.rates.text')}</EmptyState>;
  return (
    <Sheet>
      <Text size="sm" c="dimmed" mb="md" maw="70ch">
        {t('overrides.rates.text')}
      </Text>
      <Table verticalSpacing={8}>
        <Table.Thead>
          <Table.Tr className={styles.row}>
            <Table.Th className={styles.rule}>{t('rules.rule')}</Table.Th>
            <Table.Th className={styles.number}>{t('overrides.rates.fired')}</Table.Th>
            <Table.Th className={styles.number}>{t('overrides.rates.overridden')}</Table.Th>
            <Table.Th className={styles.share}>{t('overrides.rates.share')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rates.map((rate) => (
            <RateRow key={rate.rule} rate={rate} />
          ))}
        </Table.Tbody>
      </Table>
    </Sheet>
  );
}

function RateRow({ rate }: { readonly rate: OverrideRate }) {
  const times = useTimes();
  const share = rate.fired === 0 ? null : Math.min(1, rate.overridden / rate.fired);
  return (
    <Table.Tr className={styles.row}>
      <Table.Td className={styles.rule}>
        {rate.overridden > 0 ? (
          <Link to={`/overrides?rule=${encodeURIComponent(rate.rule)}`}>{rate.rule}</Link>
        ) : (
          rate.rule
        )}
      </Table.Td>
      <Table.Td className={styles.number}>{times.number(rate.fired)}</Table.Td>
      <Table.Td className={styles.number}>{times.number(rate.overridden)}</Table.Td>
      <Table.Td className={styles.share}>
        <span className={styles.bar} aria-hidden="true">
          <span style={{ width: `${(share ?? 0) * 100}%` }} />
        </span>
        <span className={styles.percent}>
          {share === null
            ? '–'
            : new Intl.NumberFormat(times.locale, { style: 'percent', maximumFractionDigits: 0 }).format(share)}
        </span>
      </Table.Td>
    </Table.Tr>
  );
}
