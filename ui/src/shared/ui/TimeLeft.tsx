import { useTranslation } from 'react-i18next';
import { shortTimeLeft, timeLeft } from '../time/timeLeft';
import { useNow } from '../time/useNow';
import { useTimes } from '../time/useTimes';
import styles from './TimeLeft.module.css';

interface Props {
  /** An instant; nothing when there is no due date. */
  readonly until: string | null | undefined;
  /** The zone of the market, named beside the reader's own where the clocks differ. */
  readonly zone?: string | undefined;
}

/** "3 h left", with the exact time on hover; colour repeats what the words say. */
export function TimeLeft({ until, zone }: Props) {
  const { t } = useTranslation();
  const now = useNow();
  const times = useTimes();
  if (until === null || until === undefined) return <span className={styles.calm}>{t('time.none')}</span>;
  const moment = new Date(until);
  const { urgency, minutes } = timeLeft(moment, now);
  const far = Math.abs(minutes) >= 24 * 60;
  const time = shortTimeLeft(moment, now, times.locale);
  const words =
    urgency === 'over' ? t(far ? 'time.was' : 'time.over', { time }) : t(far ? 'time.due' : 'time.left', { time });
  return (
    <time className={styles[urgency]} dateTime={until} title={times.exact(moment, zone)}>
      {words}
    </time>
  );
}
