import { Drawer, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/api/client';
import { useTimes } from '@/shared/time/useTimes';
import { Loaded } from '@/shared/ui/Loaded';
import type { CalendarPlace } from './calendarPlace';
import { useCalendar } from './calendarQuery';
import { type Day, written } from './days';
import { EntryRow } from './EntryRow';
import styles from './CalendarPage.module.css';

interface Props {
  readonly day: Day;
  readonly place: CalendarPlace;
  readonly onClose: () => void;
  readonly onMove: (entry: Schemas['CalendarEntry']) => void;
}

/** More of one day than this is not read by anybody. */
const MOST = 200;

/** Everything of a day. */
export function DayPanel({ day, place, onClose, onMove }: Props) {
  const { t } = useTranslation();
  const times = useTimes();
  const calendar = useCalendar({ from: day, to: day, zone: times.zone, perDay: MOST }, place);
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={460}
      title={written(day, times.locale, { weekday: 'long', day: 'numeric', month: 'long' })}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Loaded query={calendar}>
        {({ days }) => {
          const found = days.find(({ date }) => date === day);
          if (found === undefined) return <Text c="dimmed">{t('calendar.day.empty')}</Text>;
          return (
            <>
              <ul className={styles.rows}>
                {found.items.map((entry) => (
                  <EntryRow key={entry.id} entry={entry} onMove={onMove} />
                ))}
              </ul>
              {found.total > found.items.length && (
                <Text size="sm" c="dimmed">
                  {t('calendar.day.more', { count: found.total - found.items.length })}
                </Text>
              )}
            </>
          );
        }}
      </Loaded>
    </Drawer>
  );
}
