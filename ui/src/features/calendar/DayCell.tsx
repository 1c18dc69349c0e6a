import { VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/api/client';
import { useTimes } from '@/shared/time/useTimes';
import type { View } from './calendarPlace';
import { Chip } from './Chip';
import { type Day, written } from './days';
import styles from './Grid.module.css';

type Entry = Schemas['CalendarEntry'];

interface Props {
  readonly day: Day;
  readonly view: View;
  /** Of the month before or after. */
  readonly beside: boolean;
  readonly today: boolean;
  readonly active: boolean;
  readonly entries: Schemas['CalendarDay'] | undefined;
  readonly onActive: (day: Day) => void;
  readonly onOpen: (day: Day) => void;
  readonly onMove: (entry: Entry) => void;
  readonly onDrag: (entry: Entry | undefined) => void;
  /** While an entry is dragged. */
  readonly onDrop: (() => void) | undefined;
}

/** How many stand in a day; the others are behind "12 more". */
export const PER_DAY = { month: 3, week: 14 } as const;

export function DayCell({
  day,
  view,
  beside,
  today,
  active,
  entries,
  onActive,
  onOpen,
  onMove,
  onDrag,
  onDrop,
}: Props) {
  const { t } = useTranslation();
  const times = useTimes();
  const [over, setOver] = useState(false);
  const total = entries?.total ?? 0;
  const shown = entries?.items.slice(0, PER_DAY[view]) ?? [];
  const date = written(day, times.locale, { weekday: 'long', day: 'numeric', month: 'long' });
  return (
    <td
      role="gridcell"
      className={styles.cell}
      data-day={day}
      data-beside={beside || undefined}
      data-today={today || undefined}
      data-over={(over && onDrop !== undefined) || undefined}
      tabIndex={active ? 0 : -1}
      aria-current={today ? 'date' : undefined}
      onFocus={() => onActive(day)}
      onDragOver={(event) => {
        if (onDrop === undefined) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop?.();
      }}
    >
      <VisuallyHidden>{t('calendar.day', { date, count: total })}</VisuallyHidden>
      <span className={styles.date} aria-hidden="true">
        <span className={styles.number}>{Number(day.slice(8))}</span>
        {(view === 'week' || day.endsWith('-01')) && written(day, times.locale, { month: 'short' })}
      </span>
      {shown.length > 0 && (
        <ul className={styles.chips}>
          {shown.map((entry) => (
            <li key={entry.id}>
              <Chip entry={entry} roomy={view === 'week'} reachable={active} onDrag={onDrag} onMove={onMove} />
            </li>
          ))}
        </ul>
      )}
      {total > shown.length && (
        <button type="button" className={styles.more} tabIndex={active ? 0 : -1} onClick={() => onOpen(day)}>
          {t('calendar.more', { count: total - shown.length })}
        </button>
      )}
    </td>
  );
}
