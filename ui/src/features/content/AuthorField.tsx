import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf, type Schemas } from '@/shared/api/client';

interface Props {
  /** A person's id, `me`, or nothing for anybody. */
  readonly value: string;
  readonly known: readonly Schemas['PersonRef'][];
  readonly onChange: (author: string) => void;
}

/** Whose content: everybody's, one's own, or that of a person found by name. */
export function AuthorField({ value, known, onChange }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed.trim(), 250);
  const found = useQuery({
    queryKey: ['people', 'choose', text],
    queryFn: () => bodyOf(api.GET('/api/people', { params: { query: { limit: 20, ...(text && { text }) } } })),
    placeholderData: keepPreviousData,
  }).data?.items;
  const people = new Map([['me', t('lists.me')]]);
  if (value !== '') people.set(value, people.get(value) ?? value);
  known.filter(({ id }) => id === value).forEach(({ id, displayName }) => people.set(id, displayName));
  found?.filter(({ roles }) => roles.includes('AUTHOR')).forEach((each) => people.set(each.id, each.displayName));
  return (
    <Select
      label={t('lists.author')}
      placeholder={t('lists.anybody')}
      data={[...people].map(([id, name]) => ({ value: id, label: name }))}
      value={value || null}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('lists.anybody') }}
      onSearchChange={(next) => setTyped(next === people.get(value) ? '' : next)}
      onChange={(person) => onChange(person ?? '')}
      nothingFoundMessage={t('people.empty.title')}
      w={200}
    />
  );
}
