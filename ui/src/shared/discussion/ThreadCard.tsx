import { Button, Group } from '@mantine/core';
import { IconCheck, IconRotate } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { ProblemNotice } from '../ui/ProblemNotice';
import styles from './Discussion.module.css';
import { useReply, useSettle } from './discussionQueries';
import { RemarkEntry } from './RemarkEntry';
import { RemarkField } from './RemarkField';

interface Props {
  readonly thread: Schemas['Thread'];
  readonly version: number;
  readonly mayWrite: boolean;
  readonly chosen: boolean;
  /** Whether the same thread stands elsewhere on the page, where links to it lead. */
  readonly again?: boolean;
}

/** A thread: what it is about, what was said, and whether it is done. */
export function ThreadCard({ thread, version, mayWrite, chosen, again = false }: Props) {
  const { t } = useTranslation();
  const [answering, setAnswering] = useState(false);
  const reply = useReply(thread, () => setAnswering(false));
  const settle = useSettle(thread);
  const open = !thread.resolved;
  return (
    <li
      id={again ? undefined : `thread-${thread.id}`}
      className={styles.thread}
      data-chosen={chosen}
      data-open={open}
      tabIndex={-1}
      aria-label={t('thread.number', { number: thread.number })}
    >
      <div className={styles.about}>
        <span className={styles.number} aria-hidden="true">
          {thread.number}
        </span>
        <About thread={thread} version={version} />
      </div>
      {thread.remarks.map((remark) => (
        <RemarkEntry key={remark.id} thread={thread} remark={remark} mayWrite={mayWrite} />
      ))}
      {thread.resolved && (
        <p className={styles.soft}>{t('thread.resolvedBy', { name: thread.resolved.by.displayName })}</p>
      )}
      {answering && (
        <RemarkField
          item={thread.item}
          keptAs={`reply:${thread.id}`}
          label={t('thread.reply')}
          action={t('thread.reply')}
          focus
          busy={reply.isPending}
          failure={reply.error}
          onSay={(words, forget) => reply.mutate(words, { onSuccess: forget })}
          onCancel={() => setAnswering(false)}
        />
      )}
      {mayWrite && (
        <Group gap="xs">
          {!answering && (
            <Button size="compact-sm" variant="default" onClick={() => setAnswering(true)}>
              {t('thread.reply')}
            </Button>
          )}
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={open ? <IconCheck size={16} /> : <IconRotate size={16} />}
            loading={settle.isPending}
            onClick={() => settle.mutate(open)}
          >
            {t(open ? 'thread.resolve' : 'thread.reopen')}
          </Button>
        </Group>
      )}
      {settle.error !== null && <ProblemNotice failure={settle.error} />}
    </li>
  );
}

function About({ thread, version }: Pick<Props, 'thread' | 'version'>) {
  const { t } = useTranslation();
  const { anchor, standing } = thread;
  const from = thread.version === version ? '' : t('thread.since', { version: thread.version });
  return (
    <span className={styles.soft}>
      {anchor?.quote ? (
        <q className={styles.quote} dir="auto" data-gone={standing?.outdated}>
          {anchor.quote}
        </q>
      ) : (
        t(anchor?.asset ? 'thread.onPicture' : thread.target ? 'thread.onVariant' : 'thread.onVersion')
      )}{' '}
      {standing?.outdated && <strong className={styles.outdated}>{t('thread.outdated')}</strong>} {from}
    </span>
  );
}
