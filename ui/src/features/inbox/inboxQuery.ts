import { api, bodyOf, type Schemas } from '@/shared/api/client';
import { usePages } from '@/shared/api/pages';
import { keys } from '@/shared/api/queries';

export interface InboxFilter {
  readonly kind: Schemas['EntryKind'] | undefined;
  readonly market: string | undefined;
}

export const entryKinds: readonly Schemas['EntryKind'][] = [
  'REVIEW',
  'CHECK_CHANGES',
  'SIGN_OFF',
  'REPAIR',
  'RECONNECT',
  'CHECK_OUTCOME',
  'TAKE_DOWN',
  'CHOOSE_SLOT',
  'RULE_RELEASE',
  'TASK',
];

export function useInbox({ kind, market }: InboxFilter) {
  return usePages({
    queryKey: [...keys.inbox, 'list', kind, market],
    fetchPage: (after) =>
      bodyOf(
        api.GET('/api/inbox', {
          params: { query: { after, ...(kind && { kind: [kind] }), ...(market && { market }) } },
        }),
      ),
    refetchInterval: 15_000,
  });
}
