import { Group, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/api/client';
import { campaignsQuery, useAccounts } from '@/shared/api/queries';
import { AuthorField } from './AuthorField';
import type { ContentFilter } from './contentFilter';

interface Props {
  readonly filter: ContentFilter;
  readonly onChange: (change: Partial<ContentFilter>) => void;
  /** People whose names are known without asking. */
  readonly known: readonly Schemas['PersonRef'][];
}

/** What narrows the list more rarely: whose it is, where it goes, what it belongs to, when it goes out. */
export function FurtherFilters({ filter, onChange, known }: Props) {
  const { t } = useTranslation();
  const campaigns = useQuery(campaignsQuery).data ?? [];
  const accounts = [...useAccounts().values()];
  return (
    <Group gap="sm" mb="md" align="end" role="group" aria-label={t('lists.further')}>
      <AuthorField value={filter.author} known={known} onChange={(author) => onChange({ author })} />
      <NativeSelect
        label={t('calendar.filter.account')}
        data={[
          { value: '', label: t('calendar.filter.allAccounts') },
          ...accounts.map(({ id, name, channelName }) => ({ value: id, label: `${name} (${channelName})` })),
        ]}
        value={filter.account}
        onChange={(event) => onChange({ account: event.currentTarget.value })}
        maw={240}
      />
      <NativeSelect
        label={t('content.filter.campaign')}
        data={[
          { value: '', label: t('content.filter.allCampaigns') },
          ...campaigns.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={filter.campaign}
        onChange={(event) => onChange({ campaign: event.currentTarget.value })}
        maw={240}
      />
      <TextInput
        type="date"
        label={t('lists.from')}
        value={filter.from}
        max={filter.to || undefined}
        onChange={(event) => onChange({ from: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t('lists.to')}
        value={filter.to}
        min={filter.from || undefined}
        onChange={(event) => onChange({ to: event.currentTarget.value })}
      />
    </Group>
  );
}
