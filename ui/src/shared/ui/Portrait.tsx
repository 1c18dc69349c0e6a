import { Avatar } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Schemas } from '../api/client';

interface Props {
  readonly person: Pick<Schemas['PersonRef'], 'id' | 'displayName'>;
  readonly size?: number;
}

const changes = (personId: string) => ['picture', personId] as const;

/** The person's picture, or the initials of whoever has none. The name stands beside it, so it says nothing itself. */
export function Portrait({ person, size = 24 }: Props) {
  // Only counts the changes made on this page: the browser keeps pictures for some minutes.
  const { data: change } = useQuery({
    queryKey: changes(person.id),
    queryFn: () => 0,
    initialData: 0,
    enabled: false,
    staleTime: Infinity,
  });
  const address = `/api/people/${encodeURIComponent(person.id)}/picture`;
  return (
    <Avatar
      size={size}
      radius="xl"
      color="ink"
      name={person.displayName}
      src={change > 0 ? `${address}?change=${change}` : address}
      alt=""
      aria-hidden="true"
    />
  );
}

/** To be called when the person has chosen another picture. */
export function usePictureChanged(personId: string): () => void {
  const queries = useQueryClient();
  return () => queries.setQueryData<number>(changes(personId), (before) => (before ?? 0) + 1);
}
