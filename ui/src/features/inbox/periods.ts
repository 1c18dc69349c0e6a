/** How near the due time is, as people speak of it. */
export type Period = 'over' | 'today' | 'tomorrow' | 'week' | 'later' | 'none';

const DAY = 24 * 60 * 60_000;

/** By the days of the reader's calendar, not by hours: what is due at one in the night is due tomorrow. */
export function periodOf(dueAt: string | null | undefined, now: Date, zone: string): Period {
  if (dueAt === null || dueAt === undefined) return 'none';
  const due = new Date(dueAt);
  if (due <= now) return 'over';
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
  const days = (Date.parse(day.format(due)) - Date.parse(day.format(now))) / DAY;
  if (days < 1) return 'today';
  if (days < 2) return 'tomorrow';
  return days < 7 ? 'week' : 'later';
}

/** Groups what is sorted already; an empty group is left out. */
export function byPeriod<T extends { readonly dueAt?: string | null | undefined }>(
  entries: readonly T[],
  now: Date,
  zone: string,
): { readonly period: Period; readonly entries: readonly T[] }[] {
  const groups: { period: Period; entries: T[] }[] = [];
  for (const entry of entries) {
    const period = periodOf(entry.dueAt, now, zone);
    const last = groups.at(-1);
    if (last?.period === period) last.entries.push(entry);
    else groups.push({ period, entries: [entry] });
  }
  return groups;
}
