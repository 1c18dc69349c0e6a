import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import { keys } from '@/shared/api/queries';
import type { CalendarPlace } from './calendarPlace';
import type { Day } from './days';

export interface Shown {
  readonly from: Day;
  readonly to: Day;
  readonly zone: string;
  readonly perDay: number;
}

/** The entries of some days; those of the days before stay until the new ones are there. */
export function useCalendar(shown: Shown, { states, market, account, campaign, mine }: CalendarPlace, enabled = true) {
  return useQuery({
    queryKey: [...keys.content, 'calendar', shown, states, market, account, campaign, mine],
    queryFn: () =>
      bodyOf(
        api.GET('/api/calendar', {
          params: {
            query: {
              ...shown,
              ...(states.length > 0 && { state: [...states] }),
              ...(market && { market }),
              ...(account && { account }),
              ...(campaign && { campaign }),
              ...(mine && { author: 'me' }),
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
    enabled,
  });
}
