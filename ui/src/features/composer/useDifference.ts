import { useState } from 'react';
import { readKept, writeKept } from '@/shared/kept';

/** Why the draft is not what earlier items are; kept in the tab until it is submitted. */
export function useDifference(itemId: string | undefined) {
  const key = `difference:${itemId ?? 'new'}`;
  const [difference, setDifference] = useState(() => readKept(key));
  const change = (words: string) => {
    setDifference(words);
    writeKept(key, words);
  };
  return { difference, change };
}
