import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { api, bodyOf, newKey, type Schemas } from '../api/client';

export const discussionKey = (item: string) => ['discussion', item] as const;

/** The threads of an item with their places in a version. Read again when others say something. */
export function useDiscussion(item: string, version: number) {
  const query = useInfiniteQuery({
    queryKey: [...discussionKey(item), version],
    initialPageParam: 0,
    queryFn: ({ pageParam }) =>
      bodyOf(
        api.GET('/api/content/{itemId}/discussion', {
          params: { path: { itemId: item }, query: { version, after: pageParam, limit: 100 } },
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
    staleTime: 10_000,
  });
  const first = query.data?.pages[0];
  return { query, first, threads: query.data?.pages.flatMap((page) => page.items) ?? [] };
}

export function useReaders(item: string, text: string | undefined) {
  return useQuery({
    queryKey: ['readers', item, text],
    queryFn: () =>
      bodyOf(
        api.GET('/api/content/{itemId}/discussion/readers', {
          params: { path: { itemId: item }, query: { text: text ?? '' } },
        }),
      ),
    enabled: text !== undefined,
    staleTime: 60_000,
  });
}

/** The key stays the same until the answer is known, so that a repeat after a lost answer says it once. */
function useKey() {
  const key = useRef({ intention: '', value: '' });
  return (intention: unknown) => {
    const written = JSON.stringify(intention);
    if (key.current.intention !== written) key.current = { intention: written, value: newKey() };
    return { 'Idempotency-Key': key.current.value };
  };
}

export function useOpenThread(item: string, onSaid?: () => void) {
  const keyOf = useKey();
  return useSaying(item, onSaid, (body: Schemas['NewThread']) =>
    api.POST('/api/content/{itemId}/discussion', { params: { path: { itemId: item }, header: keyOf(body) }, body }),
  );
}

export function useReply(thread: Schemas['Thread'], onSaid?: () => void) {
  const keyOf = useKey();
  return useSaying(thread.item, onSaid, (words: string) =>
    api.POST('/api/discussions/{threadId}/remarks', {
      params: { path: { threadId: thread.id }, header: keyOf([thread.remarks.length, words]) },
      body: { words },
    }),
  );
}

export function useEditRemark(thread: Schemas['Thread'], remark: Schemas['Remark'], onSaid?: () => void) {
  return useSaying(thread.item, onSaid, (words: string) =>
    api.PUT('/api/discussions/{threadId}/remarks/{remarkId}', {
      params: {
        path: { threadId: thread.id, remarkId: remark.id },
        header: { 'If-Match': `"${remark.edits}"` },
      },
      body: { words },
    }),
  );
}

export function useRemoveRemark(thread: Schemas['Thread'], remark: Schemas['Remark']) {
  return useSaying(thread.item, undefined, () =>
    api.DELETE('/api/discussions/{threadId}/remarks/{remarkId}', {
      params: { path: { threadId: thread.id, remarkId: remark.id } },
    }),
  );
}

export function useSettle(thread: Schemas['Thread']) {
  const place = { params: { path: { threadId: thread.id } } };
  return useSaying(thread.item, undefined, (resolved: boolean) =>
    resolved
      ? api.PUT('/api/discussions/{threadId}/resolution', place)
      : api.DELETE('/api/discussions/{threadId}/resolution', place),
  );
}

type Said = Promise<{ data?: Schemas['Thread']; error?: unknown; response: Response }>;

function useSaying<T>(item: string, onSaid: (() => void) | undefined, say: (what: T) => Said) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (what: T) => bodyOf(say(what)),
    onSuccess: onSaid,
    onSettled: () => queries.invalidateQueries({ queryKey: discussionKey(item) }),
  });
}
