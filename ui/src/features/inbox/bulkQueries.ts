import { useQueries } from '@tanstack/react-query';
import { api, bodyOf, type Schemas } from '@/shared/api/client';
import { submissionQuery, versionQuery } from '@/shared/api/queries';
import { asProblem } from '@/shared/api/problem';
import type { Known } from './bulk';

type Entry = Schemas['InboxEntry'];

export interface Looked {
  readonly entry: Entry;
  readonly known: Omit<Known, 'seen'> | undefined;
  /** Why nothing is known, in the server's words. */
  readonly failure: string | undefined;
}

/** Reads what each entry is about, and what the rules say of it now. */
export function useLooked(entries: readonly Entry[]): readonly Looked[] {
  return useQueries({
    queries: entries.map((entry) => ({
      queryKey: ['submission', entry.submission ?? '', 'bulk'],
      queryFn: async ({ client }) => {
        const submission = await client.fetchQuery(submissionQuery(entry.submission ?? ''));
        const [version, compliance] = await Promise.all([
          client.fetchQuery(versionQuery(submission.item, submission.version)),
          bodyOf(
            api.GET('/api/submissions/{submissionId}/compliance', {
              params: { path: { submissionId: submission.id } },
            }),
          ),
        ]);
        return { submission, version, judgement: compliance.now ?? undefined };
      },
    })),
    combine: (results) =>
      results.map((result, place) => ({
        entry: entries[place] as Entry,
        known: result.data,
        failure: result.isError ? asProblem(result.error).message : undefined,
      })),
  });
}
