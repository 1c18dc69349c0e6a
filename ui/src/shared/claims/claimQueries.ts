import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../api/client';

export type Claim = Schemas['Claim'];
export type ClaimVersions = Schemas['ClaimVersions'];

export const claimKeys = {
  all: ['claims'],
  one: (id: string) => ['claims', 'one', id],
  uses: (id: string) => ['claims', 'uses', id],
} as const;

/** All versions, newest first, with the tag that a change must name. */
export const claimQuery = (claimId: string) =>
  queryOptions({
    queryKey: claimKeys.one(claimId),
    queryFn: () => answerOf(api.GET('/api/claims/{claimId}', { params: { path: { claimId } } })),
  });

/** What counts for content that is submitted now: accepted, or lapsed and not settled. */
export function counting(versions: readonly Claim[]): Claim | undefined {
  return versions.find(({ state }) => state === 'ACCEPTED' || state === 'LAPSED');
}
