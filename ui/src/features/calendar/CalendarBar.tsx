import { ActionIcon, Button, Group, SegmentedControl } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { cityOf } from '@/shared/time/timeLeft';
import { useTimes } from '@/shared/time/useTimes';
import styles from './CalendarPage.module.css';
import type { CalendarPlace, View } from './calendarPlace';
import { type Day, written } from './days';

interface Props {
  readonly view: View;
  readonly days: readonly Day[];
  readonly around: Day;
  readonly onChange: (change: Partial<CalendarPlace>) => void;
  readonly onStep: (by: 1 | -1) => void;
}

/** Which days are shown, and the way to others. */
export function CalendarBar({ view, days, around, onChange, onStep }: Props) {
  const { t } = useTranslation();
  const times = useTimes();
  const [first = around, last = around] = [days[0], days.at(-1)];
  const title =
    view === 'month'
      ? written(around, times.locale, { month: 'long', year: 'numeric' })
      : t('calendar.period', {
          from: written(first, times.locale, { day: 'numeric', month: 'short' }),
          to: written(last, times.locale, { day: 'numeric', month: 'short', year: 'numeric' }),
        });
  return (
    <Group gap="sm" mb="md" justify="space-between">
      <Group gap="xs">
        <Button variant="default" onClick={() => onChange({ day: '' })}>
          {t('calendar.today')}
        </Button>
        <ActionIcon.Group>
          <ActionIcon variant="default" size={36} aria-label={t(`calendar.earlier.${view}`)} onClick={() => onStep(-1)}>
            <IconChevronLeft size={20} />
          </ActionIcon>
          <ActionIcon variant="default" size={36} aria-label={t(`calendar.later.${view}`)} onClick={() => onStep(1)}>
            <IconChevronRight size={20} />
          </ActionIcon>
        </ActionIcon.Group>
        <h2 className={styles.period} aria-live="polite">
          {title}
        </h2>
      </Group>
      <Group gap="sm">
        <span className={styles.zone}>{t('frame.zone', { zone: cityOf(times.zone) })}</span>
        <SegmentedControl
          aria-label={t('calendar.view')}
          value={view}
          onChange={(next) => onChange({ view: next as View })}
          data={[
            { value: 'month', label: t('calendar.month') },
            { value: 'week', label: t('calendar.week') },
          ]}
        />
      </Group>
    </Group>
  );
}
