import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf, type Schemas } from '../api/client';

interface Props {
  readonly label: string;
  readonly description: string;
  /** People whose names are known without asking. */
  readonly known: readonly Schemas['PersonRef'][];
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (person: string) => void;
}

/** One active person, found by name. */
export function OwnerField({ label, description, known, value, error, onChange }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed.trim(), 250);
  const found = useQuery({
    queryKey: ['people', 'choose', text],
    queryFn: () => bodyOf(api.GET('/api/people', { params: { query: { limit: 20, ...(text && { text }) } } })),
    placeholderData: keepPreviousData,
  }).data?.items;
  const people = new Map(known.map((person) => [person.id, person.displayName]));
  found?.filter((person) => person.active).forEach((person) => people.set(person.id, person.displayName));
  return (
    <Select
      label={label}
      description={description}
      required
      data={[...people].map(([id, name]) => ({ value: id, label: name }))}
      value={value}
      error={error}
      searchable
      allowDeselect={false}
      onSearchChange={(next) => setTyped(next === people.get(value) ? '' : next)}
      onChange={(person) => person && onChange(person)}
      nothingFoundMessage={t('people.empty.title')}
    />
  );
}
