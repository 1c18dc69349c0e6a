import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/api/client';
import { shortcuts } from '@/shared/keyboard/shortcuts';
import { useTimes } from '@/shared/time/useTimes';
import type { View } from './calendarPlace';
import { type Day, isSameMonth, later, written } from './days';
import { DayCell } from './DayCell';
import { dayAfter } from './gridKeys';
import styles from './Grid.module.css';

type Entry = Schemas['CalendarEntry'];

interface Props {
  readonly view: View;
  readonly days: readonly Day[];
  /** The day that has the focus, or would get it. */
  readonly active: Day;
  readonly today: Day;
  readonly entries: ReadonlyMap<Day, Schemas['CalendarDay']>;
  readonly onActive: (day: Day) => void;
  readonly onOpen: (day: Day) => void;
  readonly onMove: (entry: Entry, to?: Day) => void;
}

/** Days in rows of seven. Arrow keys go from day to day, over the edge into the next weeks too; Enter opens the day. */
export function Grid({ view, days, active, today, entries, onActive, onOpen, onMove }: Props) {
  const { t } = useTranslation();
  const times = useTimes();
  const grid = useRef<HTMLTableElement>(null);
  const following = useRef(false);
  const [dragged, setDragged] = useState<Entry>();
  useEffect(() => {
    if (!following.current) return;
    following.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-day="${active}"]`)?.focus();
  }, [active]);

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const cell = (event.target as Element).closest<HTMLElement>('[data-day]');
    if (cell === null) return;
    const day = cell.dataset['day'] ?? active;
    const next = dayAfter(event.key, day, days);
    if (next !== undefined) {
      event.preventDefault();
      following.current = true;
      if (next === active) cell.focus();
      else onActive(next);
    } else if ((event.key === shortcuts.days.open || event.key === ' ') && event.target === cell) {
      event.preventDefault();
      onOpen(day);
    }
  };

  const weeks = Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
  const names = weeks[0] ?? [];
  return (
    <table
      ref={grid}
      role="grid"
      className={styles.grid}
      data-view={view}
      aria-label={t('calendar.grid')}
      onKeyDown={press}
    >
      <thead>
        <tr>
          {names.map((day) => (
            <th key={day} scope="col" abbr={written(day, times.locale, { weekday: 'long' })}>
              {written(day, times.locale, { weekday: 'short' })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <DayCell
                key={day}
                day={day}
                view={view}
                beside={view === 'month' && !isSameMonth(day, later(days[0] ?? day, { days: 7 }))}
                today={day === today}
                active={day === active}
                entries={entries.get(day)}
                onActive={onActive}
                onOpen={onOpen}
                onMove={onMove}
                onDrag={setDragged}
                onDrop={dragged && (() => onMove(dragged, day))}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
