import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { useMe } from '../api/queries';
import discussion from '../discussion/Discussion.module.css';
import { useDiscussion } from '../discussion/discussionQueries';
import { ThreadCard } from '../discussion/ThreadCard';
import styles from './ChangesToCheck.module.css';

interface Props {
  readonly item: string;
  readonly version: number;
  readonly check: Schemas['ChangeCheck'];
}

/** The remarks on which an earlier approval hangs: each to be resolved by whoever finds it met. */
export function ChangesToCheck({ item, version, check }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const { first, threads } = useDiscussion(item, version);
  const asked = new Set(check.changes.map((change) => change.thread));
  return (
    <section className={styles.changes} aria-label={t('changes.title')}>
      <h3 className={styles.heading}>{t('changes.title')}</h3>
      <p className={styles.soft}>
        {t(check.by.id === me?.id ? 'changes.asked.you' : 'changes.asked', {
          name: check.by.displayName,
          version: check.version,
        })}
      </p>
      <ul className={discussion.threads}>
        {threads
          .filter((thread) => asked.has(thread.id))
          .map((thread) => (
            <ThreadCard
              key={thread.id}
              thread={thread}
              version={version}
              mayWrite={first?.mayWrite === true}
              chosen={false}
              again
            />
          ))}
      </ul>
    </section>
  );
}
