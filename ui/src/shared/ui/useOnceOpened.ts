import { useState } from 'react';

/** Whether something was opened at least once: from then on it stays in the page, so that it can close as it should. */
export function useOnceOpened(opened: boolean): boolean {
  const [once, setOnce] = useState(opened);
  if (opened && !once) setOnce(true);
  return once;
}
