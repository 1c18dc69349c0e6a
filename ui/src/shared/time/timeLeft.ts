/** How near a moment is. The inbox is sorted by it and coloured by it; the words say the same. */
export type Urgency = 'calm' | 'soon' | 'urgent' | 'over';

export interface TimeLeft {
  readonly urgency: Urgency;
  /** Whole minutes until the moment; negative once it has passed. */
  readonly minutes: number;
}

const HOUR = 60;
const DAY = 24 * HOUR;

export function timeLeft(moment: Date, now: Date): TimeLeft {
  const minutes = Math.floor((moment.getTime() - now.getTime()) / 60_000);
  return { minutes, urgency: urgencyOf(minutes) };
}

function urgencyOf(minutes: number): Urgency {
  if (minutes < 0) return 'over';
  if (minutes < 2 * HOUR) return 'urgent';
  return minutes < DAY ? 'soon' : 'calm';
}

/** "48 min", "5 h 10 min", "Mon 14:00", "12 Dec": short enough for a column, by the reader's locale. */
export function shortTimeLeft(moment: Date, now: Date, locale: string): string {
  const minutes = Math.abs(timeLeft(moment, now).minutes);
  if (minutes < HOUR) return unit(minutes, 'minute', locale);
  if (minutes < DAY) return duration(minutes, locale);
  if (minutes < 6 * DAY) return format(moment, locale, { weekday: 'short', hour: '2-digit', minute: '2-digit' });
  const sameYear = moment.getFullYear() === now.getFullYear();
  return format(moment, locale, { day: 'numeric', month: 'short', ...(!sameYear && { year: 'numeric' }) });
}

/** "12 min", "1 day, 3 hr": how long something took; less than a minute says so. */
export function durationBetween(from: string, until: string, locale: string): string {
  const minutes = Math.round((new Date(until).getTime() - new Date(from).getTime()) / 60_000);
  if (minutes < 1) return `< ${unit(1, 'minute', locale)}`;
  if (minutes < HOUR) return unit(minutes, 'minute', locale);
  if (minutes < DAY) return duration(minutes, locale);
  const hours = Math.floor((minutes % DAY) / HOUR);
  const days = unit(Math.floor(minutes / DAY), 'day', locale);
  return hours === 0 ? days : `${days} ${unit(hours, 'hour', locale)}`;
}

function duration(minutes: number, locale: string): string {
  const rest = minutes % HOUR;
  const hours = unit(Math.floor(minutes / HOUR), 'hour', locale);
  return rest === 0 || minutes >= 10 * HOUR ? hours : `${hours} ${unit(rest, 'minute', locale)}`;
}

function unit(value: number, name: 'minute' | 'hour' | 'day', locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);
}

function format(moment: Date, locale: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, options).format(moment);
}

/** The exact time in words, with the zone; in the market's zone too when that is another one. */
export function exactTime(moment: Date, locale: string, zone = viewerZone(), marketZone?: string): string {
  const mine = inZone(moment, locale, zone);
  if (marketZone === undefined || sameOffset(moment, zone, marketZone)) return mine;
  return `${mine} · ${inZone(moment, locale, marketZone)}`;
}

function inZone(moment: Date, locale: string, timeZone: string): string {
  const text = format(moment, locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  });
  return `${text} ${cityOf(timeZone)}`;
}

export function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

export function viewerZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function sameOffset(moment: Date, one: string, other: string): boolean {
  const clock = (timeZone: string) => format(moment, 'en-GB', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return one === other || clock(one) === clock(other);
}
