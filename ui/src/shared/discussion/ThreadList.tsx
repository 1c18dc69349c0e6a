import { SegmentedControl } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import styles from './Discussion.module.css';
import { ThreadCard } from './ThreadCard';

export type Shown = 'open' | 'resolved' | 'all';

interface Props {
  readonly threads: readonly Schemas['Thread'][];
  readonly version: number;
  readonly mayWrite: boolean;
  readonly shown: Shown;
  readonly onShown: (shown: Shown) => void;
  readonly chosen: string | undefined;
}

/** The threads beside a variant; the one that was chosen at its place comes into view and takes the focus. */
export function ThreadList({ threads, version, mayWrite, shown, onShown, chosen }: Props) {
  const { t } = useTranslation();
  const open = threads.filter((thread) => !thread.resolved);
  const listed = shown === 'all' ? threads : shown === 'open' ? open : threads.filter((thread) => thread.resolved);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (chosen === undefined) return;
    const card = list.current?.querySelector<HTMLElement>(`[id="thread-${chosen}"]`);
    card?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <>
      {threads.length > 0 && (
        <SegmentedControl
          size="xs"
          aria-label={t('thread.filter')}
          value={shown}
          onChange={(next) => onShown(next as Shown)}
          data={[
            { value: 'open', label: t('thread.open', { count: open.length }) },
            { value: 'resolved', label: t('thread.resolved', { count: threads.length - open.length }) },
            { value: 'all', label: t('thread.all') },
          ]}
        />
      )}
      {listed.length === 0 && (
        <p className={styles.soft}>{t(threads.length === 0 ? 'thread.none' : 'thread.noneOfThese')}</p>
      )}
      <ul ref={list} className={styles.threads}>
        {listed.map((thread) => (
          <ThreadCard
            key={thread.id}
            thread={thread}
            version={version}
            mayWrite={mayWrite}
            chosen={thread.id === chosen}
          />
        ))}
      </ul>
    </>
  );
}
