import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/api/client';
import { useTimes } from '@/shared/time/useTimes';
import styles from './CalendarPage.module.css';
import { PER_DAY } from './DayCell';
import { type Day, written } from './days';
import { EntryRow } from './EntryRow';

interface Props {
  readonly days: readonly Schemas['CalendarDay'][];
  readonly today: Day;
  readonly onOpen: (day: Day) => void;
  readonly onMove: (entry: Schemas['CalendarEntry']) => void;
}

/** The same days one under the other, for a screen on which seven do not fit beside each other. */
export function Agenda({ days, today, onOpen, onMove }: Props) {
  const { t } = useTranslation();
  const times = useTimes();
  return (
    <>
      {days.map(({ date, total, items }) => {
        const shown = items.slice(0, PER_DAY.week);
        return (
          <section key={date} className={styles.agenda}>
            <h2 className={styles.date} aria-current={date === today ? 'date' : undefined}>
              {written(date, times.locale, { weekday: 'long', day: 'numeric', month: 'long' })}
              {date === today && ` · ${t('calendar.today')}`}
            </h2>
            <ul className={styles.rows}>
              {shown.map((entry) => (
                <EntryRow key={entry.id} entry={entry} onMove={onMove} />
              ))}
            </ul>
            {total > shown.length && (
              <button type="button" className={styles.more} onClick={() => onOpen(date)}>
                {t('calendar.more', { count: total - shown.length })}
              </button>
            )}
          </section>
        );
      })}
    </>
  );
}
