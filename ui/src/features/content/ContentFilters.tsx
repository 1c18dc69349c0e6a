import { Checkbox, Group, MultiSelect, NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/api/client';
import { campaignsQuery } from '@/shared/api/queries';
import { type ContentFilter, itemStates } from './contentFilter';

interface Props {
  readonly filter: ContentFilter;
  readonly onChange: (filter: ContentFilter) => void;
}

export function ContentFilters({ filter, onChange }: Props) {
  const { t } = useTranslation();
  const campaigns = useQuery(campaignsQuery).data ?? [];
  const [text, setText] = useState(filter.text);
  return (
    <Group gap="sm" mb="md" align="center">
      <form
        role="search"
        aria-label={t('content.filter.text')}
        onSubmit={(event) => {
          event.preventDefault();
          onChange({ ...filter, text: text.trim() });
        }}
      >
        <TextInput
          type="search"
          aria-label={t('content.filter.text')}
          placeholder={t('content.filter.text')}
          leftSection={<IconSearch size={16} />}
          maxLength={100}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          w={264}
        />
      </form>
      <MultiSelect
        aria-label={t('content.filter.state')}
        placeholder={filter.states.length === 0 ? t('content.filter.allStates') : ''}
        data={itemStates.map((state) => ({ value: state, label: t(`state.${state}`) }))}
        value={[...filter.states]}
        onChange={(states) => onChange({ ...filter, states: states as Schemas['ItemState'][] })}
        clearable
        clearButtonProps={{ 'aria-label': t('content.filter.clear') }}
        miw={180}
        maw={420}
      />
      <NativeSelect
        aria-label={t('content.filter.campaign')}
        data={[
          { value: '', label: t('content.filter.allCampaigns') },
          ...campaigns.map((campaign) => ({ value: campaign.id, label: campaign.name })),
        ]}
        value={filter.campaign}
        onChange={(event) => onChange({ ...filter, campaign: event.currentTarget.value })}
        maw={260}
      />
      <Checkbox
        label={t('content.filter.mine')}
        checked={filter.mine}
        onChange={(event) => onChange({ ...filter, mine: event.currentTarget.checked })}
      />
    </Group>
  );
}
