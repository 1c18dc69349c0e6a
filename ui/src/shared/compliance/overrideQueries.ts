import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';
import type { Override } from './overrides';

export const overridesKey = ['overrides'] as const;

/** All of them, newest first, and how often each rule is set aside. */
export const overridesQuery = queryOptions({
  queryKey: [...overridesKey, 'all'],
  queryFn: () => bodyOf(api.GET('/api/overrides')),
  refetchInterval: 30_000,
});

/** Those of one item or one campaign. */
export const scopedOverridesQuery = (scope: Override['scope'], scopeId: string) =>
  queryOptions({
    queryKey: [...overridesKey, scope, scopeId],
    queryFn: () => bodyOf(api.GET('/api/overrides', { params: { query: { scope, scopeId } } })),
  });
