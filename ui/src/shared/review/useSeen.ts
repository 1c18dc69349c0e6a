import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Schemas } from '../api/client';
import { useMe } from '../api/queries';
import { reviewsOf } from './decisionRules';
import { look } from './looks';

type Submission = Pick<Schemas['Submission'], 'id' | 'hash' | 'seen' | 'stages'>;

const nothing: ReadonlySet<string> = new Set();
const seenOf = new Map<string, ReadonlySet<string>>();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Which variants of a submission this person had on the screen, here or on another device. A version of other bytes starts
 * from nothing, and so does whoever logs in after somebody else.
 */
export function useSeenOf(): (submission: Submission) => ReadonlySet<string> {
  const person = useMe()?.id ?? '';
  useSyncExternalStore(subscribe, () => seenOf.size);
  return (submission) => new Set([...submission.seen, ...(seenOf.get(`${person} ${submission.hash}`) ?? nothing)]);
}

/**
 * The same for one version on the screen, and how to say that a variant was looked at: of people who are asked to sign, the
 * server remembers it.
 *
 * @param hash of the version on the screen, which may be an earlier one than was submitted
 */
export function useSeen(submission: Submission, hash: string) {
  const me = useMe()?.id ?? '';
  const key = `${me} ${hash}`;
  const here = useSyncExternalStore(subscribe, () => seenOf.get(key) ?? nothing);
  const known = hash === submission.hash ? submission.seen.join(' ') : '';
  const seen = useMemo(() => new Set([...known.split(' ').filter(Boolean), ...here]), [known, here]);
  const asked = hash === submission.hash && isAsked(submission, me);
  const see = useCallback(
    (variant: string) => {
      const before = seenOf.get(key) ?? nothing;
      if (before.has(variant) || known.includes(variant)) return;
      seenOf.set(key, new Set([...before, variant]));
      listeners.forEach((each) => each());
      if (asked) look(submission.id, variant);
    },
    [key, known, asked, submission.id],
  );
  return { seen, see };
}

function isAsked(submission: Submission, me: string): boolean {
  return reviewsOf(submission).some(
    ({ state, people }) => (state === 'OPEN' || state === 'WAITING') && people.some(({ id }) => id === me),
  );
}
