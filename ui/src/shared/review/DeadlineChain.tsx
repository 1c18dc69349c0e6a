import { IconAlertTriangle, IconCheck, IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { useNow } from '../time/useNow';
import { useTimes } from '../time/useTimes';
import styles from './DeadlineChain.module.css';
import { deadlinesOf } from './deadlines';

/** "Publish 17:00 ← sign-off until 15:00 ← Legal until 12:00": when what has to be done, so that the slot can be met. */
export function DeadlineChain({ submission }: { readonly submission: Schemas['Submission'] }) {
  const { t } = useTranslation();
  const times = useTimes();
  const links = deadlinesOf(submission, useNow());
  return (
    <ol className={styles.chain} aria-label={t('deadline.title')}>
      <li className={styles.slot}>
        <IconSend size={15} aria-hidden="true" />
        <span>{t('deadline.publish')}</span>
        <time dateTime={submission.slotAt}>{times.exact(submission.slotAt, submission.slot.zone)}</time>
      </li>
      {links.map((link) => (
        <li key={link.name + link.until} data-state={link.state}>
          {link.state === 'late' ? (
            <IconAlertTriangle size={15} aria-label={t('deadline.late')} />
          ) : link.state === 'done' ? (
            <IconCheck size={15} aria-label={t('deadline.done')} />
          ) : (
            <span className={styles.arrow} aria-hidden="true">
              ↑
            </span>
          )}
          <span>{link.name}</span>
          <time dateTime={link.until} title={times.exact(link.until, submission.slot.zone)}>
            {t('deadline.until', { time: times.dayAndClock(link.until) })}
          </time>
        </li>
      ))}
    </ol>
  );
}
