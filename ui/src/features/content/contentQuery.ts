import { api, bodyOf } from '@/shared/api/client';
import { usePages } from '@/shared/api/pages';
import { keys } from '@/shared/api/queries';
import type { ContentFilter } from './contentFilter';

/** @param zone in which the days of the slot begin and end */
export function useContent(filter: ContentFilter, zone: string) {
  const { states, sort, ...others } = filter;
  const given = Object.fromEntries(Object.entries(others).filter(([, value]) => value !== ''));
  return usePages({
    queryKey: [...keys.content, 'list', filter, zone],
    fetchPage: (after) =>
      bodyOf(
        api.GET('/api/content', {
          params: { query: { after, ...(states.length > 0 && { state: [...states] }), ...given, zone, sort } },
        }),
      ),
  });
}
