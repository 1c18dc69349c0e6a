import { Group, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/api/client';
import { useAccounts } from '@/shared/api/queries';
import { entryKinds, type InboxFilter } from './inboxQuery';

interface Props {
  readonly filter: InboxFilter;
  readonly onChange: (filter: Record<string, string>) => void;
}

export function InboxFilters({ filter, onChange }: Props) {
  const { t, i18n } = useTranslation();
  const accounts = useAccounts();
  const markets = [...new Set([...accounts.values()].flatMap((account) => account.markets))].sort();
  const union = new Intl.DisplayNames(i18n.language, { type: 'region' }).of('EU');
  const change = (kind: string, market: string) => onChange({ ...(kind && { kind }), ...(market && { market }) });
  return (
    <Group gap="xs" mb="md">
      <NativeSelect
        aria-label={t('inbox.filter.kind')}
        value={filter.kind ?? ''}
        data={[
          { value: '', label: t('inbox.filter.allKinds') },
          ...entryKinds.map((kind: Schemas['EntryKind']) => ({ value: kind, label: t(`kind.${kind}`) })),
        ]}
        onChange={(event) => change(event.currentTarget.value, filter.market ?? '')}
      />
      <NativeSelect
        aria-label={t('inbox.filter.market')}
        value={filter.market ?? ''}
        data={[
          { value: '', label: t('inbox.filter.allMarkets') },
          { group: t('lists.regions'), items: [{ value: 'EU', label: union ?? 'EU' }] },
          { group: t('lists.markets'), items: markets },
        ]}
        onChange={(event) => change(filter.kind ?? '', event.currentTarget.value)}
      />
    </Group>
  );
}
