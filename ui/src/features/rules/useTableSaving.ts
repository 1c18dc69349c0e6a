import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { answerOf, api } from '@/shared/api/client';
import { ruleKeys } from './packs';

export interface TableSaving {
  readonly busy: boolean;
  readonly failure: unknown;
  readonly save: (dmn: string) => void;
  /** What was handed over last, sent or not; undefined before anything was. */
  readonly latest: () => string | undefined;
}

/** Sends one text after the other; of several that wait only the last. Each carries the ETag that the one before was given. */
export function useTableSaving(draftId: string, etag: string): TableSaving {
  const queries = useQueryClient();
  const tag = useRef(etag);
  const latest = useRef<string | undefined>(undefined);
  const waiting = useRef<string | null>(null);
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);

  useEffect(() => {
    if (!running.current) tag.current = etag;
  }, [etag]);

  const run = useCallback(async () => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    try {
      while (waiting.current !== null) {
        const dmn = waiting.current;
        waiting.current = null;
        const saved = await answerOf(
          api.PUT('/api/compliance/drafts/{draftId}', {
            params: { path: { draftId }, header: { 'If-Match': tag.current } },
            body: { dmn },
          }),
        );
        tag.current = saved.etag;
        queries.setQueryData([...ruleKeys.draft(draftId)], saved);
        setFailure(null);
      }
    } catch (refused) {
      setFailure(refused);
    } finally {
      running.current = false;
      setBusy(false);
    }
  }, [draftId, queries]);

  const save = useCallback(
    (dmn: string) => {
      waiting.current = dmn;
      latest.current = dmn;
      void run();
    },
    [run],
  );
  return { busy, failure, save, latest: useCallback(() => latest.current, []) };
}
