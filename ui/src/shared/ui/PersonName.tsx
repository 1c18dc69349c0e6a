import { Group, Text } from '@mantine/core';
import { isolated } from '../text/isolated';
import { useLocale } from '../time/useTimes';
import type { Schemas } from '../api/client';
import { Portrait } from './Portrait';

type Person = Schemas['PersonRef'];

export function PersonName({ person }: { readonly person: Person }) {
  return (
    <Group gap={8} wrap="nowrap" component="span">
      <Portrait person={person} />
      <Text component="bdi" size="sm" fw={500}>
        {person.displayName}
      </Text>
    </Group>
  );
}

/** "Ana, Jonas and Mia": first names are enough where the group stands beside them. */
export function useNames(): (people: readonly Person[]) => string {
  const list = new Intl.ListFormat(useLocale(), { type: 'conjunction' });
  return (people) => list.format(people.map((person) => isolated(person.displayName)));
}
