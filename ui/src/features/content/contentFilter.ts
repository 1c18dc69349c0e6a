import type { Schemas } from '@/shared/api/client';

export const itemStates: readonly Schemas['ItemState'][] = [
  'DRAFT',
  'IN_REVIEW',
  'APPROVED',
  'SCHEDULED',
  'PUBLISHED',
  'RETURNED',
  'REJECTED',
  'WITHDRAWN',
  'MISSED',
];

export interface ContentFilter {
  readonly states: readonly Schemas['ItemState'][];
  readonly campaign: string;
  readonly text: string;
  readonly mine: boolean;
}

/** The filter stands in the address, so that a list can be shared and found again; what is unknown there is left out. */
export function filterOf(search: URLSearchParams): ContentFilter {
  const known = new Set<string>(itemStates);
  return {
    states: search.getAll('state').filter((state): state is Schemas['ItemState'] => known.has(state)),
    campaign: search.get('campaign') ?? '',
    text: search.get('text') ?? '',
    mine: search.get('author') === 'me',
  };
}

export function searchOf(filter: ContentFilter): URLSearchParams {
  const search = new URLSearchParams();
  filter.states.forEach((state) => search.append('state', state));
  if (filter.campaign) search.set('campaign', filter.campaign);
  if (filter.text) search.set('text', filter.text);
  if (filter.mine) search.set('author', 'me');
  return search;
}
