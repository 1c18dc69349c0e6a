import { useQueryClient } from '@tanstack/react-query';
import { keys } from '../api/queries';

/** What is read again after a take-down was asked for or said, whatever came of it. */
export function useReadAgain() {
  const queries = useQueryClient();
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ['publications'] }),
      queries.invalidateQueries({ queryKey: keys.content }),
      queries.invalidateQueries({ queryKey: keys.inbox }),
    ]);
}
