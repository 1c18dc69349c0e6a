import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Schemas } from '@/shared/api/client';
import { useShortcuts } from '@/shared/keyboard/useShortcuts';
import { useTimes } from '@/shared/time/useTimes';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Agenda } from './Agenda';
import { CalendarBar } from './CalendarBar';
import { CalendarEmpty } from './CalendarEmpty';
import { CalendarFilters } from './CalendarFilters';
import { type CalendarPlace, placeOf, searchOf } from './calendarPlace';
import { useCalendar } from './calendarQuery';
import { PER_DAY } from './DayCell';
import { DayPanel } from './DayPanel';
import { type Day, daysBetween, dayOf, daysShown, firstDayOfWeek, later, movedBy, today as todayIn } from './days';
import { Grid } from './Grid';
import { Legend } from './Legend';
import { MoveDialog } from './MoveDialog';
import { MovedNotice } from './MovedNotice';
import { type Move, type Moved, useMove } from './useMove';

type Entry = Schemas['CalendarEntry'];

/** What goes out when, by the clocks of the viewer; slots move by drag, by key and by menu. */
export function CalendarPage() {
  const { t } = useTranslation();
  const times = useTimes();
  const [search, setSearch] = useSearchParams();
  const place = placeOf(search);
  const today = todayIn(times.zone);
  const around = place.day || today;
  const days = daysShown(place.view, around, firstDayOfWeek(times.locale));
  const narrow = useMediaQuery('(max-width: 62em)', false, { getInitialValueInEffect: false });
  const calendar = useCalendar(
    { from: days[0] ?? around, to: days.at(-1) ?? around, zone: times.zone, perDay: PER_DAY.week },
    place,
  );
  const [focused, setFocused] = useState<Day>();
  const [opened, setOpened] = useState<Day>();
  const [moving, setMoving] = useState<Partial<Move> & { entry: Entry }>();
  const [moved, setMoved] = useState<Moved>();
  const move = useMove(setMoved);

  const go = (change: Partial<CalendarPlace>) => setSearch(searchOf({ ...place, ...change }), { replace: true });
  const step = (by: 1 | -1) => go({ day: later(around, place.view === 'week' ? { weeks: by } : { months: by }) });
  const activate = (day: Day) => {
    setFocused(day);
    if (!days.includes(day)) go({ day });
  };
  const ask = (entry: Entry, to?: Day) => {
    if (to === undefined) return setMoving({ entry });
    const by = daysBetween(dayOf(entry.slot ?? '', times.zone), to);
    if (by === 0) return undefined;
    const slot = movedBy(entry.slot ?? '', entry.zone, by);
    return entry.move === 'SAVE_DRAFT' ? move.mutate({ entry, slot }) : setMoving({ entry, slot });
  };
  useShortcuts('calendar', {
    today: () => go({ day: '' }),
    earlier: () => step(-1),
    later: () => step(1),
    month: () => go({ view: 'month' }),
    week: () => go({ view: 'week' }),
  });
  const active = focused !== undefined && days.includes(focused) ? focused : days.includes(today) ? today : around;

  return (
    <>
      <PageHeader title={t('nav.calendar')} />
      <CalendarBar view={place.view} days={days} around={around} onChange={go} onStep={step} />
      <CalendarFilters place={place} onChange={go} />
      <Loaded query={calendar}>
        {({ days: found }) => (
          <>
            {found.length === 0 && <CalendarEmpty place={place} onClear={() => setSearch(new URLSearchParams())} />}
            {narrow ? (
              <Agenda days={found} today={today} onOpen={setOpened} onMove={ask} />
            ) : (
              <Grid
                view={place.view}
                days={days}
                active={active}
                today={today}
                entries={new Map(found.map((day) => [day.date, day]))}
                onActive={activate}
                onOpen={setOpened}
                onMove={ask}
              />
            )}
            <Legend days={found} />
          </>
        )}
      </Loaded>
      <MovedNotice
        moved={moved}
        failure={move.error}
        busy={move.isPending}
        onUndo={({ entry, before }) => before && move.mutate({ entry, slot: before })}
        onClose={() => setMoved(undefined)}
      />
      {opened !== undefined && (
        <DayPanel day={opened} place={place} onClose={() => setOpened(undefined)} onMove={(entry) => ask(entry)} />
      )}
      {moving !== undefined && (
        <MoveDialog
          key={moving.entry.id}
          entry={moving.entry}
          to={moving.slot}
          onClose={() => setMoving(undefined)}
          onMoved={setMoved}
        />
      )}
    </>
  );
}
