import { useCallback, useState } from 'react';

/**
 * Text that a person wrote and has not sent: it survives a lost session and a reload of this tab, and dies with the tab.
 * Never used for anything secret.
 */
export function useKept(key: string): [string, (text: string) => void, () => void] {
  const [kept, setKept] = useState({ key, text: readKept(key) });
  if (kept.key !== key) setKept({ key, text: readKept(key) });
  const change = useCallback(
    (text: string) => {
      setKept({ key, text });
      writeKept(key, text);
    },
    [key],
  );
  const forget = useCallback(() => change(''), [change]);
  return [kept.key === key ? kept.text : readKept(key), change, forget];
}

export function readKept(key: string): string {
  try {
    return sessionStorage.getItem(`countersign-kept:${key}`) ?? '';
  } catch {
    return '';
  }
}

export function writeKept(key: string, text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(`countersign-kept:${key}`);
    else sessionStorage.setItem(`countersign-kept:${key}`, text);
  } catch {
    // Storage is full or switched off; the text still stands in the page.
  }
}
