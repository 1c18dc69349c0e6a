import { QueryClient } from '@tanstack/react-query';
import { asProblem } from '@/shared/api/problem';

export const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: (tried, failure) => tried < 2 && passes(asProblem(failure).status), staleTime: 5_000 },
    mutations: { retry: false },
  },
});

/** A failure that is gone in a moment: no answer, or a proxy without its server. A refusal stays one. */
function passes(status: number): boolean {
  return status === 0 || status === 502 || status === 503 || status === 504;
}
