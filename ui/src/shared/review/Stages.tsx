import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { useGroupName } from '../api/queries';
import { useTimes } from '../time/useTimes';
import { Moment } from '../ui/Moment';
import { useNames } from '../ui/PersonName';
import { Portrait } from '../ui/Portrait';
import { StateBadge } from '../ui/StateBadge';
import { TimeLeft } from '../ui/TimeLeft';
import styles from './Stages.module.css';

/** More would push the names out of sight. */
const FACES = 3;

interface Props {
  readonly stages: readonly Schemas['StageState'][];
  readonly zone?: string | undefined;
}

/** Who has to sign, in order: with their decisions, the words they wrote, and the time left. */
export function Stages({ stages, zone }: Props) {
  return (
    <ol className={styles.stages}>
      {stages.map((stage, place) => (
        <li key={place} className={styles.stage} data-state={stage.state}>
          <p className={styles.name}>{stage.name}</p>
          {stage.reviews.map((review) => (
            <ReviewLine key={review.id} review={review} zone={zone} />
          ))}
        </li>
      ))}
    </ol>
  );
}

function ReviewLine({ review, zone }: { readonly review: Schemas['Review']; readonly zone: string | undefined }) {
  const { t } = useTranslation();
  const groupName = useGroupName();
  const { decision } = review;
  return (
    <div className={styles.review}>
      <p className={styles.group}>
        <strong>{groupName(review.group)}</strong> <span className={styles.market}>{review.market}</span>
      </p>
      {review.check && <p className={styles.soft}>{t('stage.checks', { version: review.check.version })}</p>}
      {decision ? (
        <DecisionWords decision={decision} />
      ) : (
        <>
          <Waiting review={review} />
          {review.state === 'OPEN' && (
            <>
              <Text size="sm">
                <TimeLeft until={review.dueAt} zone={zone} />
              </Text>
              <Opened review={review} />
            </>
          )}
        </>
      )}
      {review.because.length > 0 && (
        <p className={styles.soft}>{t('decision.because', { why: review.because.join('; ') })}</p>
      )}
    </div>
  );
}

/** Who of those it waits for has looked at it, so that the author knows where it hangs. */
function Opened({ review }: { readonly review: Schemas['Review'] }) {
  const { t } = useTranslation();
  const times = useTimes();
  const asked = review.assignee ? [review.assignee] : review.people;
  return (
    <ul className={styles.opened}>
      {asked.map((person) => {
        const look = review.looks.find((each) => each.person.id === person.id);
        return (
          <li key={person.id} data-opened={look !== undefined}>
            {look
              ? t('look.opened', { name: person.displayName, time: times.dayAndClock(look.at) })
              : t('look.unopened', { name: person.displayName })}
          </li>
        );
      })}
    </ul>
  );
}

function Waiting({ review }: { readonly review: Schemas['Review'] }) {
  const { t } = useTranslation();
  const names = useNames();
  if (review.state !== 'OPEN') return <StateBadge state={review.state} />;
  const asked = review.assignee ? [review.assignee] : review.people;
  return (
    <p className={styles.line}>
      {asked.slice(0, FACES).map((person) => (
        <span key={person.id} className={styles.face}>
          <Portrait person={person} size={22} />
        </span>
      ))}
      {t(wordOf(review), { people: names(asked) })}
    </p>
  );
}

function wordOf({ assignee, check }: Schemas['Review']) {
  if (!assignee) return 'stage.waits';
  return check?.by.id === assignee.id ? 'stage.first' : 'stage.with';
}

function DecisionWords({ decision }: { readonly decision: Schemas['Decision'] }) {
  const { t } = useTranslation();
  return (
    <>
      <p className={styles.line} data-decision={decision.void ? 'VOID' : decision.decision}>
        <span className={styles.face}>
          <Portrait person={decision.by} size={22} />
        </span>
        <bdi>{decision.by.displayName}</bdi> {t(`decided.${decision.decision}`)}{' '}
        <span className={styles.soft}>
          <Moment at={decision.at} /> · v{decision.version}
        </span>{' '}
        {decision.void && <StateBadge state="VOID" />}
      </p>
      {decision.changes.length > 0 && (
        <p className={styles.soft}>
          {t('changes.left', {
            count: decision.changes.length,
            numbers: decision.changes.map((change) => change.number).join(', '),
          })}
        </p>
      )}
      {decision.comment && (
        <blockquote className={styles.comment} dir="auto">
          {decision.comment}
        </blockquote>
      )}
    </>
  );
}
