import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { useGroupName } from '../api/queries';
import { Moment } from '../ui/Moment';
import styles from './VoidDecisions.module.css';

interface Props {
  readonly submission: Schemas['Submission'];
}

/** What was decided about earlier versions: struck, with why, and who is asked again. Nothing when there is none. */
export function VoidDecisions({ submission }: Props) {
  const { t } = useTranslation();
  const groupName = useGroupName();
  if (submission.voided.length === 0) return null;
  return (
    <details className={styles.void} open={submission.voided.some((each) => each.again)}>
      <summary>{t('void.title', { count: submission.voided.length })}</summary>
      <ul>
        {submission.voided.map(({ decision, group, market, again }) => (
          <li key={decision.id}>
            <del>
              {decision.by.displayName} {t(`decided.${decision.decision}`)} · {groupName(group)} {market}
            </del>{' '}
            <span className={styles.soft}>
              <Moment at={decision.at} /> · v{decision.version}
            </span>
            <span className={styles.why}>
              {t('void.why', { version: submission.version, before: decision.version })}{' '}
              {again && <strong>{t('void.again', { group: groupName(group) })}</strong>}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
