import { Temporal } from 'temporal-polyfill';
import type { Schemas } from '@/shared/api/client';

export type View = 'month' | 'week';

/** Which days are shown, and what of them. */
export interface CalendarPlace {
  readonly view: View;
  /** A day of the month or week, `2026-11-22`; empty for today. */
  readonly day: string;
  readonly states: readonly Schemas['ItemState'][];
  readonly market: string;
  readonly account: string;
  readonly campaign: string;
  readonly mine: boolean;
}

export const placedStates: readonly Schemas['ItemState'][] = [
  'DRAFT',
  'IN_REVIEW',
  'APPROVED',
  'SCHEDULED',
  'MISSED',
  'PUBLISHED',
  'RETURNED',
  'REJECTED',
  'WITHDRAWN',
];

/** It stands in the address, so that what one sees can be sent to somebody; what is unknown there is left out. */
export function placeOf(search: URLSearchParams): CalendarPlace {
  const known = new Set<string>(placedStates);
  return {
    view: search.get('view') === 'week' ? 'week' : 'month',
    day: dayOr(search.get('day')),
    states: search.getAll('state').filter((state): state is Schemas['ItemState'] => known.has(state)),
    market: /^[A-Z]{2}$/.test(search.get('market') ?? '') ? (search.get('market') ?? '') : '',
    account: search.get('account') ?? '',
    campaign: search.get('campaign') ?? '',
    mine: search.get('author') === 'me',
  };
}

export function searchOf(place: CalendarPlace): URLSearchParams {
  const search = new URLSearchParams();
  if (place.view === 'week') search.set('view', 'week');
  if (place.day) search.set('day', place.day);
  place.states.forEach((state) => search.append('state', state));
  if (place.market) search.set('market', place.market);
  if (place.account) search.set('account', place.account);
  if (place.campaign) search.set('campaign', place.campaign);
  if (place.mine) search.set('author', 'me');
  return search;
}

export function isFiltered({ states, market, account, campaign, mine }: CalendarPlace): boolean {
  return states.length > 0 || market !== '' || account !== '' || campaign !== '' || mine;
}

function dayOr(text: string | null): string {
  try {
    const day = Temporal.PlainDate.from(text ?? '');
    return day.year >= 1970 && day.year < 2900 ? day.toString() : '';
  } catch {
    return '';
  }
}
