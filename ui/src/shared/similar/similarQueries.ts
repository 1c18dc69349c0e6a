import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';

/** Earlier items that resemble the newest version of this one, and why its author says that they are something else. */
export const similarItemsQuery = (itemId: string) =>
  queryOptions({
    queryKey: ['similar', 'item', itemId],
    queryFn: () => bodyOf(api.GET('/api/content/{itemId}/similar', { params: { path: { itemId } } })),
    staleTime: 60_000,
  });
