import { Temporal } from 'temporal-polyfill';
import type { Schemas } from '@/shared/api/client';
import type { View } from './calendarPlace';

/** Days are texts like `2026-11-22`: they compare, and stand in addresses and attributes as they are. */
export type Day = string;

export function today(zone: string): Day {
  return Temporal.Now.plainDateISO(zone).toString();
}

/** The days of the page: a week, or the whole weeks around a month. */
export function daysShown(view: View, day: Day, firstDayOfWeek: number): Day[] {
  const around = Temporal.PlainDate.from(day);
  const first = weekStart(view === 'week' ? around : around.with({ day: 1 }), firstDayOfWeek);
  const last = view === 'week' ? around : around.with({ day: around.daysInMonth });
  const days = first.until(weekStart(last, firstDayOfWeek)).days + 7;
  return Array.from({ length: days }, (_, index) => first.add({ days: index }).toString());
}

function weekStart(day: Temporal.PlainDate, firstDayOfWeek: number): Temporal.PlainDate {
  return day.subtract({ days: (day.dayOfWeek - firstDayOfWeek + 7) % 7 });
}

export function later(day: Day, duration: { days?: number; weeks?: number; months?: number }): Day {
  return Temporal.PlainDate.from(day).add(duration).toString();
}

export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(to).days;
}

export function isSameMonth(one: Day, other: Day): boolean {
  return one.slice(0, 7) === other.slice(0, 7);
}

/** The same time of day in the zone of the slot, some days later: what the market's readers see stays the same. */
export function movedBy(slot: string, zone: string, days: number): Schemas['Slot'] {
  const at = Temporal.Instant.from(slot).toZonedDateTimeISO(zone).toPlainDateTime().add({ days });
  return { at: at.toString({ smallestUnit: 'minute' }), zone };
}

/** @param day of some month, written in the language, without the shift that a time zone would bring */
export function written(day: Day, locale: string, options: Intl.DateTimeFormatOptions): string {
  const { year, month, day: date } = Temporal.PlainDate.from(day);
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(Date.UTC(year, month - 1, date, 12));
}

/** 1 is Monday, 7 Sunday. Firefox does not tell; Monday then, as ISO 8601 has it. */
export function firstDayOfWeek(locale: string): number {
  const known = new Intl.Locale(locale) as Intl.Locale & {
    getWeekInfo?: () => { firstDay: number };
    weekInfo?: { firstDay: number };
  };
  return known.getWeekInfo?.().firstDay ?? known.weekInfo?.firstDay ?? 1;
}

export function dayOf(instant: string, zone: string): Day {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}
