import { SegmentedControl, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '@/shared/api/client';
import { campaignsQuery } from '@/shared/api/queries';
import { type HoldTarget, PlaceHold } from '@/shared/retention/PlaceHold';

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** A hold on an item or a campaign that is found by its name. */
export function ChooseHold({ opened, onClose }: Props) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<'item' | 'campaign'>('item');
  const [id, setId] = useState<string | null>(null);
  const close = () => {
    setId(null);
    onClose();
  };
  const target: HoldTarget | undefined = id === null ? undefined : kind === 'item' ? { item: id } : { campaign: id };
  return (
    <PlaceHold opened={opened} onClose={close} target={target}>
      <SegmentedControl
        fullWidth
        aria-label={t('holds.on')}
        data={[
          { value: 'item', label: t('holds.item') },
          { value: 'campaign', label: t('holds.campaign') },
        ]}
        value={kind}
        onChange={(next) => {
          setKind(next === 'campaign' ? 'campaign' : 'item');
          setId(null);
        }}
      />
      {kind === 'item' ? <ItemField value={id} onChange={setId} /> : <CampaignField value={id} onChange={setId} />}
    </PlaceHold>
  );
}

interface FieldProps {
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

function ItemField({ value, onChange }: FieldProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<{ value: string; label: string }>();
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed.trim(), 250);
  const found = useQuery({
    queryKey: ['content', 'choose', text],
    queryFn: () => bodyOf(api.GET('/api/content', { params: { query: { limit: 20, ...(text && { text }) } } })),
    placeholderData: keepPreviousData,
  }).data?.items;
  const items = new Map((chosen ? [chosen] : []).map((item) => [item.value, item.label]));
  found?.forEach((item) => items.set(item.id, item.name));
  const data = [...items].map(([id, label]) => ({ value: id, label }));
  return (
    <Select
      label={t('holds.item')}
      description={t('holds.item.help')}
      required
      data-autofocus
      data={data}
      value={value}
      searchable
      onSearchChange={(next) => setTyped(next === chosen?.label ? '' : next)}
      onChange={(id, option) => {
        setChosen(id === null ? undefined : { value: id, label: option?.label ?? '' });
        onChange(id);
      }}
      nothingFoundMessage={t('content.empty.filter.title')}
    />
  );
}

function CampaignField({ value, onChange }: FieldProps) {
  const { t } = useTranslation();
  const campaigns = useQuery(campaignsQuery).data ?? [];
  return (
    <Select
      label={t('holds.campaign')}
      description={t('holds.campaign.help')}
      required
      data={campaigns.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      searchable
      onChange={onChange}
      nothingFoundMessage={t('campaigns.empty.title')}
    />
  );
}
