import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf, type Schemas } from './client';
import { keys } from './queries';

export const stopsQuery = queryOptions({
  queryKey: keys.stops,
  queryFn: () => bodyOf(api.GET('/api/emergency-stops')),
});

/** Pausing and resuming, for everything or one account. */
export function useStops(onDone?: () => void) {
  const queries = useQueryClient();
  const onSettled = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: keys.stops }),
      queries.invalidateQueries({ queryKey: keys.accounts }),
    ]);
  const stop = useMutation({
    mutationFn: (body: Schemas['NewEmergencyStop']) => bodyOf(api.POST('/api/emergency-stops', { body })),
    onSuccess: onDone,
    onSettled,
  });
  const resume = useMutation({
    mutationFn: (stopId: string) =>
      bodyOf(api.DELETE('/api/emergency-stops/{stopId}', { params: { path: { stopId } } })),
    onSuccess: onDone,
    onSettled,
  });
  return { stop, resume };
}
