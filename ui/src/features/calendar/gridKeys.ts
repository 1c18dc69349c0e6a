import { type Day, daysBetween, later } from './days';

/** Where a key leads from a day of the grid, as grids of dates do it; nothing when the key means nothing here. */
export function dayAfter(key: string, day: Day, shown: readonly Day[]): Day | undefined {
  const inWeek = daysBetween(shown[0] ?? day, day) % 7;
  switch (key) {
    case 'ArrowLeft':
      return later(day, { days: -1 });
    case 'ArrowRight':
      return later(day, { days: 1 });
    case 'ArrowUp':
      return later(day, { weeks: -1 });
    case 'ArrowDown':
      return later(day, { weeks: 1 });
    case 'Home':
      return later(day, { days: -inWeek });
    case 'End':
      return later(day, { days: 6 - inWeek });
    case 'PageUp':
      return later(day, { months: -1 });
    case 'PageDown':
      return later(day, { months: 1 });
    default:
      return undefined;
  }
}
