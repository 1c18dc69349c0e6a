import { Button, Group, MultiSelect, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { groupsQuery } from '@/shared/api/queries';
import { countryOf, groupChoices, regionalFunctions } from './personForm';

interface Props {
  readonly value: readonly string[];
  readonly error: string | undefined;
  readonly disabled?: boolean;
  readonly onChange: (groups: string[]) => void;
}

/** The groups there are; one of a further country is made by naming it. */
export function GroupsField({ value, error, disabled = false, onChange }: Props) {
  const { t, i18n } = useTranslation();
  const groups = useQuery(groupsQuery).data ?? [];
  const functions = regionalFunctions(groups);
  const [choosing, setChoosing] = useState(false);
  const [wanted, setWanted] = useState('');
  const [country, setCountry] = useState('');
  const work = wanted || functions[0]?.value || '';
  const name = countryOf(country, i18n.language);
  const add = () => {
    onChange([...new Set([...value, `${work}/${country.toLowerCase()}`])]);
    setCountry('');
  };
  return (
    <Stack gap="xs">
      <MultiSelect
        label={t('people.groups')}
        description={disabled ? t('people.own') : t('people.groups.help')}
        data={groupChoices(groups, value, i18n.language)}
        value={[...value]}
        error={error}
        disabled={disabled}
        searchable
        hidePickedOptions
        // The list closes after each choice, so that it covers nothing of the form.
        dropdownOpened={choosing}
        onDropdownOpen={() => setChoosing(true)}
        onDropdownClose={() => setChoosing(false)}
        onChange={(groups) => {
          setChoosing(false);
          onChange(groups);
        }}
        nothingFoundMessage={t('people.groups.nothing')}
      />
      {!disabled && (
        <details>
          <summary>
            <Text size="sm" span>
              {t('people.groups.new')}
            </Text>
          </summary>
          <Group gap="xs" mt="xs" align="flex-end" wrap="nowrap">
            <NativeSelect
              label={t('people.function')}
              data={functions}
              value={work}
              onChange={(event) => setWanted(event.currentTarget.value)}
            />
            <TextInput
              label={t('people.country')}
              placeholder="SE"
              maxLength={2}
              w={110}
              value={country}
              onChange={(event) => setCountry(event.currentTarget.value)}
            />
            <Button variant="default" disabled={name === undefined} onClick={add}>
              {t('people.groups.add')}
            </Button>
          </Group>
          {name !== undefined && (
            <Text size="xs" c="dimmed" mt={4} role="status">
              {name}
            </Text>
          )}
        </details>
      )}
    </Stack>
  );
}
