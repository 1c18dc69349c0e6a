import { useQueries, useQuery } from '@tanstack/react-query';
import type { Schemas } from '../api/client';
import { versionQuery } from '../api/queries';
import { changesBetween } from './changesBetween';

interface Since {
  /** The earlier version, once it is there. */
  readonly before: Schemas['Version'] | undefined;
  /** What is different, however many versions lie between; missing until all of them are there. */
  readonly changes: Schemas['Change'][] | undefined;
}

/** A version against an earlier one, which need not be the one just before. */
export function useChangesSince(version: Schemas['Version'], item: string, since: number, enabled = true): Since {
  const before = useQuery({ ...versionQuery(item, since), enabled: enabled && since > 0 }).data;
  const between = Array.from({ length: Math.max(0, version.number - since - 1) }, (_, step) => since + 1 + step);
  const steps = useQueries({ queries: between.map((each) => ({ ...versionQuery(item, each), enabled })) });
  const all = steps.map((step) => step.data?.changes);
  const known = all.filter((changes) => changes !== undefined);
  return {
    before,
    changes: known.length === all.length ? changesBetween([...known, version.changes]) : undefined,
  };
}

/** Where a reader's comparison begins: at the version that he said yes to last, else at the one before. */
export function sinceFor(submission: Pick<Schemas['Submission'], 'lastSigned'>, number: number): number {
  const signed = submission.lastSigned ?? 0;
  return signed > 0 && signed < number ? signed : number - 1;
}
