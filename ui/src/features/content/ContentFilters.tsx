import { Button, Group, MultiSelect, NativeSelect, TextInput } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/api/client';
import { useAccounts } from '@/shared/api/queries';
import { type ContentFilter, furtherFilters, itemStates, orders } from './contentFilter';
import { FurtherFilters } from './FurtherFilters';

interface Props {
  readonly filter: ContentFilter;
  readonly onChange: (filter: ContentFilter) => void;
  readonly known: readonly Schemas['PersonRef'][];
}

/** What is asked for most stands in one line, the rest behind a button that says how much of it is set. */
export function ContentFilters({ filter, onChange, known }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState(filter.text);
  const further = furtherFilters(filter);
  const [open, setOpen] = useState(further > 0);
  const markets = [...new Set([...[...useAccounts().values()].flatMap((account) => account.markets), filter.market])];
  const change = (part: Partial<ContentFilter>) => onChange({ ...filter, ...part });
  return (
    <>
      <Group gap="sm" mb={open ? 'sm' : 'md'} align="center">
        <form
          role="search"
          aria-label={t('content.filter.text')}
          onSubmit={(event) => {
            event.preventDefault();
            change({ text: text.trim() });
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
            w={248}
          />
        </form>
        <MultiSelect
          aria-label={t('content.filter.state')}
          placeholder={filter.states.length === 0 ? t('content.filter.allStates') : ''}
          data={itemStates.map((state) => ({ value: state, label: t(`state.${state}`) }))}
          value={[...filter.states]}
          onChange={(states) => change({ states: states as Schemas['ItemState'][] })}
          clearable
          clearButtonProps={{ 'aria-label': t('content.filter.clear') }}
          miw={170}
          maw={420}
        />
        <NativeSelect
          aria-label={t('inbox.filter.market')}
          data={[{ value: '', label: t('inbox.filter.allMarkets') }, ...markets.filter(Boolean).sort()]}
          value={filter.market}
          onChange={(event) => change({ market: event.currentTarget.value })}
        />
        <Button
          variant="default"
          leftSection={<IconAdjustmentsHorizontal size={17} aria-hidden="true" />}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {further > 0 ? t('lists.further.set', { number: further }) : t('lists.further')}
        </Button>
        <NativeSelect
          aria-label={t('lists.sort')}
          data={orders.map((order) => ({ value: order, label: t(`lists.sort.${order}`) }))}
          value={filter.sort}
          onChange={(event) => change({ sort: event.currentTarget.value as Schemas['ItemOrder'] })}
        />
      </Group>
      {open && <FurtherFilters filter={filter} known={known} onChange={change} />}
    </>
  );
}
