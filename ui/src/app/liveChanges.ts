import { useDocumentVisibility } from '@mantine/hooks';
import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { keys } from '@/shared/api/queries';

const again = 30_000;

/** The line is opened anew every few minutes, which is no news. */
const silent = 5_000;

let isGone = false;
const told = new Set<() => void>();

function tell(gone: boolean): void {
  if (isGone === gone) return;
  isGone = gone;
  told.forEach((each) => each());
}

/** Whether what others do does not come through any more. */
export function useLineGone(): boolean {
  return useSyncExternalStore(
    (listener) => {
      told.add(listener);
      return () => told.delete(listener);
    },
    () => isGone,
  );
}

/** Somebody writes somewhere all the time, and mails go out: such pages are read again for all of it together. */
const together = 3_000;
const frequent = new Set(['lists', 'operations']);

/** What is read again when the server names a part of the page; nothing at all means everything. */
export function staleAfter(part: string): readonly QueryKey[] {
  const item: readonly QueryKey[] = [keys.content, ['submission'], ['publications'], ['overrides'], ['discussion']];
  switch (part) {
    case 'inbox':
      return [keys.inbox, ['submission'], ['publications']];
    case 'item':
      return [...item, ['draft-now']];
    case 'presence':
      return [['presence']];
    case 'stops':
      return [keys.stops, keys.accounts];
    case 'lists':
      return [
        [...keys.content, 'list'],
        [...keys.content, 'calendar'],
      ];
    case 'accounts':
      return [keys.accounts];
    case 'claims':
      return [['claims']];
    case 'overrides':
      return [['overrides'], ['submission']];
    case 'rules':
      return [['rules']];
    case 'retention':
      return [['retention']];
    case 'operations':
      return [['incidents'], ['deliveries']];
    default:
      return [];
  }
}

/**
 * Shows what others do at once. A page that nobody looks at does not listen, since browsers open few connections to one
 * server; it reads again when it is looked at.
 *
 * @param item what the page shows
 */
export function useLiveChanges(item: string | undefined): void {
  const queries = useQueryClient();
  const visible = useDocumentVisibility() === 'visible';
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!visible) return undefined;
    const read = (parts: readonly QueryKey[]) => {
      if (parts.length === 0) void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'draft' });
      for (const queryKey of parts) void queries.invalidateQueries({ queryKey });
    };
    let broken = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let silence: ReturnType<typeof setTimeout> | undefined;
    const waiting = new Map<string, ReturnType<typeof setTimeout>>();
    const hear = (part: string) => {
      if (!frequent.has(part)) return read(staleAfter(part));
      if (waiting.has(part)) return undefined;
      const later = () => {
        waiting.delete(part);
        read(staleAfter(part));
      };
      waiting.set(part, setTimeout(later, together));
      return undefined;
    };
    const events = new EventSource(item === undefined ? '/api/live' : `/api/live?item=${item}`);
    events.addEventListener('changed', ({ data }: MessageEvent<string>) => hear(data));
    events.addEventListener('open', () => {
      // Whatever changed while the line was broken was not heard.
      if (broken) read([]);
      broken = false;
      clearTimeout(silence);
      silence = undefined;
      tell(false);
    });
    events.addEventListener('error', () => {
      broken = true;
      // Closed by an answer: the server is there, and refuses only this.
      if (events.readyState !== EventSource.CLOSED) silence ??= setTimeout(() => tell(true), silent);
      if (events.readyState === EventSource.CLOSED) timer = setTimeout(() => setAttempt((count) => count + 1), again);
    });
    return () => {
      clearTimeout(timer);
      clearTimeout(silence);
      tell(false);
      waiting.forEach((each) => clearTimeout(each));
      events.close();
    };
  }, [queries, item, visible, attempt]);
}
