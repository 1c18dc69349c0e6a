import { useSyncExternalStore } from 'react';

let now = new Date();
let timer: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => {
    now = new Date();
    listeners.forEach((each) => each());
  }, 15_000);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** One clock for the whole page: every time left moves at the same moment. */
export function useNow(): Date {
  return useSyncExternalStore(subscribe, () => {
    if (timer === undefined && Date.now() - now.getTime() > 15_000) now = new Date();
    return now;
  });
}
