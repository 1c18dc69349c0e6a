import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '@/shared/api/client';

interface Props {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (person: string | null) => void;
}

/** Anybody, active or not, found by name; or nobody in particular. */
export function PersonChoice({ label, value, onChange }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed.trim(), 250);
  const [name, setName] = useState('');
  const found = useQuery({
    queryKey: ['people', 'rights', text],
    queryFn: () => bodyOf(api.GET('/api/people', { params: { query: { limit: 20, ...(text && { text }) } } })),
    placeholderData: keepPreviousData,
  }).data?.items;
  const people = new Map(value === null ? [] : [[value, name]]);
  found?.forEach((person) => people.set(person.id, person.displayName));
  return (
    <Select
      label={label}
      data={[...people].map(([id, shown]) => ({ value: id, label: shown }))}
      value={value}
      searchable
      clearable
      onSearchChange={(next) => setTyped(next === name ? '' : next)}
      onChange={(person) => {
        setName(person === null ? '' : (people.get(person) ?? ''));
        onChange(person);
      }}
      nothingFoundMessage={t('people.empty.title')}
    />
  );
}
