import { shortcuts } from '@/shared/keyboard/shortcuts';
import { type Day, daysBetween, later } from './days';

const { days } = shortcuts;

/** Where a key leads from a day of the grid, as grids of dates do it; nothing when the key means nothing here. */
export function dayAfter(key: string, day: Day, shown: readonly Day[]): Day | undefined {
  const inWeek = daysBetween(shown[0] ?? day, day) % 7;
  switch (key) {
    case days.dayBefore:
      return later(day, { days: -1 });
    case days.dayAfter:
      return later(day, { days: 1 });
    case days.weekBefore:
      return later(day, { weeks: -1 });
    case days.weekAfter:
      return later(day, { weeks: 1 });
    case days.weekStart:
      return later(day, { days: -inWeek });
    case days.weekEnd:
      return later(day, { days: 6 - inWeek });
    case days.monthBefore:
      return later(day, { months: -1 });
    case days.monthAfter:
      return later(day, { months: 1 });
    default:
      return undefined;
  }
}
