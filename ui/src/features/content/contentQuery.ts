import { api, bodyOf } from '@/shared/api/client';
import { usePages } from '@/shared/api/pages';
import { keys } from '@/shared/api/queries';
import type { ContentFilter } from './contentFilter';

export function useContent({ states, campaign, text, mine }: ContentFilter) {
  return usePages({
    queryKey: [...keys.content, 'list', states, campaign, text, mine],
    fetchPage: (after) =>
      bodyOf(
        api.GET('/api/content', {
          params: {
            query: {
              after,
              ...(states.length > 0 && { state: [...states] }),
              ...(campaign && { campaign }),
              ...(text && { text }),
              ...(mine && { author: 'me' }),
            },
          },
        }),
      ),
  });
}
