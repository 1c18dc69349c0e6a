import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, bodyOf, csrfToken, type Schemas } from '@/shared/api/client';

const signOfLife = 10_000;

/**
 * Says that this page is in the draft, and at which part of it, and hears who else is. The answer is asked for again when the
 * server says that somebody came or went.
 */
export function usePresence(itemId: string | undefined, place: string): readonly Schemas['Presence'][] {
  const [page] = useState(() => crypto.randomUUID());
  useEffect(() => {
    if (itemId === undefined) return undefined;
    const leave = () =>
      void globalThis
        .fetch(`/api/content/${itemId}/presence/${page}`, {
          method: 'DELETE',
          keepalive: true,
          headers: { 'X-CSRF-Token': csrfToken() },
        })
        .catch(() => undefined);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [itemId, page]);
  const others = useQuery({
    queryKey: ['presence', itemId, page, place],
    queryFn: () =>
      bodyOf(
        api.PUT('/api/content/{itemId}/presence/{page}', {
          params: { path: { itemId: itemId ?? '', page } },
          body: { place: place.slice(0, 80) },
        }),
      ),
    enabled: itemId !== undefined,
    refetchInterval: signOfLife,
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
  return itemId === undefined ? [] : (others.data ?? []);
}
