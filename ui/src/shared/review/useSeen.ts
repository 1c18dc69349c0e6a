import { useCallback, useState } from 'react';

/** Which variants of a version were on the screen. A version of other bytes starts from nothing. */
export function useSeen(hash: string) {
  const [seen, setSeen] = useState({ hash, ids: new Set<string>() });
  if (seen.hash !== hash) setSeen({ hash, ids: new Set() });
  const see = useCallback(
    (id: string) =>
      setSeen((before) =>
        before.hash === hash && before.ids.has(id)
          ? before
          : { hash, ids: new Set(before.hash === hash ? [...before.ids, id] : [id]) },
      ),
    [hash],
  );
  return { seen: seen.hash === hash ? seen.ids : new Set<string>(), see };
}
