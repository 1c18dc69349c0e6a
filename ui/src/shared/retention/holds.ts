import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf, type Schemas } from '../api/client';

export type LegalHold = Schemas['LegalHold'];
export type Deadline = Schemas['Deadline'];

export const retentionKeys = {
  all: ['retention'],
  holds: ['retention', 'holds'],
} as const;

/** Those in force, the oldest first. */
export const holdsQuery = queryOptions({
  queryKey: retentionKeys.holds,
  queryFn: () => bodyOf(api.GET('/api/legal-holds')),
});

/** Legal and compliance decide on holds; the server checks, this hides what it refuses. */
export function mayHold(me: Pick<Schemas['Me'], 'groups'> | null | undefined): boolean {
  return me?.groups.some((group) => /^(legal|compliance|compliance-admin)\//.test(group)) ?? false;
}
