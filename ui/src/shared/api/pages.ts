import { useInfiniteQuery } from '@tanstack/react-query';

interface Page<T> {
  readonly items: T[];
  readonly next?: string | null | undefined;
}

interface Options<T> {
  readonly queryKey: readonly unknown[];
  readonly fetchPage: (after: string | undefined) => Promise<Page<T>>;
  readonly refetchInterval?: number;
}

/** A list that pages by keyset: what was fetched so far, and how to fetch more. */
export function usePages<T>({ queryKey, fetchPage, refetchInterval }: Options<T>) {
  const query = useInfiniteQuery({
    queryKey,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => fetchPage(pageParam),
    getNextPageParam: (page) => page.next ?? undefined,
    ...(refetchInterval !== undefined && { refetchInterval }),
  });
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  return { query, items };
}
