import { Checkbox, Group, MultiSelect, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/api/client';
import { campaignsQuery, useAccounts } from '@/shared/api/queries';
import { type CalendarPlace, placedStates } from './calendarPlace';

interface Props {
  readonly place: CalendarPlace;
  readonly onChange: (place: CalendarPlace) => void;
}

export function CalendarFilters({ place, onChange }: Props) {
  const { t } = useTranslation();
  const campaigns = useQuery(campaignsQuery).data ?? [];
  const accounts = [...useAccounts().values()];
  const markets = [...new Set([...accounts.flatMap((account) => account.markets), place.market])]
    .filter(Boolean)
    .sort();
  return (
    <Group gap="sm" mb="md" align="center">
      <MultiSelect
        aria-label={t('content.filter.state')}
        placeholder={place.states.length === 0 ? t('content.filter.allStates') : ''}
        data={placedStates.map((state) => ({ value: state, label: t(`state.${state}`) }))}
        value={[...place.states]}
        onChange={(states) => onChange({ ...place, states: states as Schemas['ItemState'][] })}
        clearable
        clearButtonProps={{ 'aria-label': t('content.filter.clear') }}
        miw={170}
        maw={420}
      />
      <NativeSelect
        aria-label={t('inbox.filter.market')}
        data={[{ value: '', label: t('inbox.filter.allMarkets') }, ...markets]}
        value={place.market}
        onChange={(event) => onChange({ ...place, market: event.currentTarget.value })}
      />
      <NativeSelect
        aria-label={t('calendar.filter.account')}
        data={[
          { value: '', label: t('calendar.filter.allAccounts') },
          ...accounts.map(({ id, name, channelName }) => ({ value: id, label: `${name} (${channelName})` })),
        ]}
        value={place.account}
        onChange={(event) => onChange({ ...place, account: event.currentTarget.value })}
        maw={220}
      />
      <NativeSelect
        aria-label={t('content.filter.campaign')}
        data={[
          { value: '', label: t('content.filter.allCampaigns') },
          ...campaigns.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={place.campaign}
        onChange={(event) => onChange({ ...place, campaign: event.currentTarget.value })}
        maw={220}
      />
      <Checkbox
        label={t('content.filter.mine')}
        checked={place.mine}
        onChange={(event) => onChange({ ...place, mine: event.currentTarget.checked })}
      />
    </Group>
  );
}
