import { Temporal } from 'temporal-polyfill';
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

export const orders: readonly Schemas['ItemOrder'][] = ['CHANGED', 'SLOT', 'LATEST_SLOT', 'NAME'];

export interface ContentFilter {
  readonly states: readonly Schemas['ItemState'][];
  readonly campaign: string;
  readonly text: string;
  /** A person's id, or `me`. */
  readonly author: string;
  readonly market: string;
  readonly account: string;
  /** The first and the last day of the slot, `2026-11-22`. */
  readonly from: string;
  readonly to: string;
  readonly sort: Schemas['ItemOrder'];
}

/** The filter stands in the address, so that a list can be shared and found again; what is unknown there is left out. */
export function filterOf(search: URLSearchParams): ContentFilter {
  const known = new Set<string>(itemStates);
  const text = (name: string) => search.get(name) ?? '';
  return {
    states: search.getAll('state').filter((state): state is Schemas['ItemState'] => known.has(state)),
    campaign: text('campaign'),
    text: text('text'),
    author: text('author'),
    market: /^[A-Z]{2}$/.test(text('market')) ? text('market') : '',
    account: text('account'),
    from: dayOr(text('from')),
    to: dayOr(text('to')),
    sort: orders.find((order) => order === text('sort')) ?? 'CHANGED',
  };
}

export function searchOf({ states, sort, ...others }: ContentFilter): URLSearchParams {
  const search = new URLSearchParams();
  states.forEach((state) => search.append('state', state));
  Object.entries(others).forEach(([name, value]) => value && search.set(name, value));
  if (sort !== 'CHANGED') search.set('sort', sort);
  return search;
}

/** How many of the filters that are not always in view are set. */
export function furtherFilters({ campaign, author, account, from, to }: ContentFilter): number {
  return [campaign, author, account, from || to].filter(Boolean).length;
}

export function isFiltered(filter: ContentFilter): boolean {
  return searchOf({ ...filter, sort: 'CHANGED' }).size > 0;
}

function dayOr(text: string): string {
  try {
    const day = Temporal.PlainDate.from(text);
    return day.year >= 1970 && day.year < 2900 ? day.toString() : '';
  } catch {
    return '';
  }
}
