import { useCallback, useSyncExternalStore } from 'react';
import { useMe } from '../api/queries';

const nothing: ReadonlySet<string> = new Set();
const seenOf = new Map<string, ReadonlySet<string>>();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Which variants of a version this person had on the screen since the page was loaded. A version of other bytes starts from
 * nothing, and so does whoever logs in after somebody else.
 */
export function useSeenOf(): (hash: string) => ReadonlySet<string> {
  const person = useMe()?.id ?? '';
  useSyncExternalStore(subscribe, () => seenOf.size);
  return (hash) => seenOf.get(`${person} ${hash}`) ?? nothing;
}

export function useSeen(hash: string) {
  const key = `${useMe()?.id ?? ''} ${hash}`;
  const seen = useSyncExternalStore(subscribe, () => seenOf.get(key) ?? nothing);
  const see = useCallback(
    (id: string) => {
      const before = seenOf.get(key) ?? nothing;
      if (before.has(id)) return;
      seenOf.set(key, new Set([...before, id]));
      listeners.forEach((each) => each());
    },
    [key],
  );
  return { seen, see };
}
