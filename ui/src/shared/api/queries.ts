import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, bodyOf, type Schemas } from './client';

/** What several pages read. Each list stands under a key of its own, so that a write makes exactly it stale. */
export const keys = {
  me: ['me'],
  sessionOptions: ['session-options'],
  accounts: ['accounts'],
  channels: ['channels'],
  campaigns: ['campaigns'],
  facts: ['facts'],
  groups: ['groups'],
  inbox: ['inbox'],
  content: ['content'],
  item: (id: string) => ['content', 'item', id],
  submission: (id: string) => ['submission', id],
  stops: ['stops'],
} as const;

export const meQuery = queryOptions({
  queryKey: keys.me,
  queryFn: async (): Promise<Schemas['Me'] | null> => {
    const { data, error, response } = await api.GET('/api/me');
    if (response.status === 401) return null;
    return bodyOf(Promise.resolve({ data, error, response }));
  },
  staleTime: 60_000,
});

/** How people log in here, and whether they can now. */
export const sessionOptionsQuery = queryOptions({
  queryKey: keys.sessionOptions,
  queryFn: () => bodyOf(api.GET('/api/session/options')),
  staleTime: 5_000,
});

/** Whether people have accounts and passwords here; until the server has said so, nothing of them is shown. */
export function useLocalAccounts(): boolean {
  return useQuery({ ...sessionOptionsQuery, staleTime: Infinity }).data?.provider === 'LOCAL';
}

export function useMe(): Schemas['Me'] | null | undefined {
  return useQuery(meQuery).data;
}

export const accountsQuery = queryOptions({
  queryKey: keys.accounts,
  queryFn: () => bodyOf(api.GET('/api/channel-accounts')),
  staleTime: 30_000,
});

export const channelsQuery = queryOptions({
  queryKey: keys.channels,
  queryFn: () => bodyOf(api.GET('/api/channels')),
  staleTime: 300_000,
});

export const campaignsQuery = queryOptions({
  queryKey: keys.campaigns,
  queryFn: () => bodyOf(api.GET('/api/campaigns')),
  staleTime: 30_000,
});

export const factsQuery = queryOptions({
  queryKey: keys.facts,
  queryFn: () => bodyOf(api.GET('/api/facts')),
  staleTime: Infinity,
});

export const groupsQuery = queryOptions({
  queryKey: keys.groups,
  queryFn: () => bodyOf(api.GET('/api/groups')),
  staleTime: 60_000,
});

export const inboxCountQuery = queryOptions({
  queryKey: [...keys.inbox, 'count'],
  queryFn: () => bodyOf(api.GET('/api/inbox/count')),
  refetchInterval: 20_000,
});

export const submissionQuery = (submissionId: string) =>
  queryOptions({
    queryKey: keys.submission(submissionId),
    queryFn: () => bodyOf(api.GET('/api/submissions/{submissionId}', { params: { path: { submissionId } } })),
  });

export const versionQuery = (itemId: string, number: number) =>
  queryOptions({
    queryKey: ['version', itemId, number],
    queryFn: () => bodyOf(api.GET('/api/content/{itemId}/versions/{number}', { params: { path: { itemId, number } } })),
    staleTime: Infinity,
  });

export const versionsQuery = (itemId: string) =>
  queryOptions({
    queryKey: [...keys.item(itemId), 'versions'],
    queryFn: () => bodyOf(api.GET('/api/content/{itemId}/versions', { params: { path: { itemId } } })),
  });

/** The account by its id, once the list is there. */
export function useAccounts(): ReadonlyMap<string, Schemas['Account']> {
  const accounts = useQuery(accountsQuery).data ?? [];
  return new Map(accounts.map((account) => [account.id, account]));
}

/** "Legal Germany" for `legal/de`; the id itself until the list is there. */
export function useGroupName(): (id: string) => string {
  const groups = useQuery(groupsQuery).data;
  return (id) => groups?.find((group) => group.id === id)?.name ?? id;
}

export function previewOf(hash: string): string {
  return `/api/assets/${hash}/preview`;
}

export const publicationsQuery = (submission: string) =>
  queryOptions({
    queryKey: ['publications', submission],
    queryFn: () => bodyOf(api.GET('/api/publications', { params: { query: { submission, limit: 200 } } })),
    select: (page) => page.items,
  });
