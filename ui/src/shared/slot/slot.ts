import type { Schemas } from '../api/client';
import { instantOf, isSkipped, wallTime } from '../time/zonedTime';

type Slot = Schemas['Slot'];

/** Why a slot cannot be kept or only just; the server judges again when it is sent. */
export type SlotWarning = 'past' | 'skipped' | 'soon';

const LITTLE_TIME = 2 * 60 * 60_000;

export function slotWarning(slot: Slot, now: Date): SlotWarning | undefined {
  if (!isComplete(slot)) return undefined;
  if (isSkipped(slot.at.slice(0, 16), slot.zone)) return 'skipped';
  const left = slotInstant(slot).getTime() - now.getTime();
  if (left <= 0) return 'past';
  return left < LITTLE_TIME ? 'soon' : undefined;
}

/** The server writes seconds where there are some; a browser's field knows minutes. */
export function slotInstant(slot: Slot): Date {
  return instantOf(slot.at.slice(0, 16), slot.zone);
}

export function isComplete(slot: Slot): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(slot.at) && slot.zone !== '';
}

/** A first suggestion: tomorrow at ten, by the clock of the zone. */
export function suggestedSlot(now: Date, zone: string): Slot {
  const tomorrow = wallTime(new Date(now.getTime() + 24 * 60 * 60_000), zone);
  return { at: `${tomorrow.slice(0, 10)}T10:00`, zone };
}

const QUARTER = 15 * 60_000;

/** The first quarter of an hour from this moment on, by the clock of the zone. */
export function slotFrom(moment: Date, zone: string): Slot {
  return { at: wallTime(new Date(Math.ceil(moment.getTime() / QUARTER) * QUARTER), zone), zone };
}

/** Ten o'clock of the first working day from this moment on, by the clock of the zone. */
export function workingMorning(moment: Date, zone: string): Slot {
  for (let days = 0; ; days++) {
    const date = wallTime(new Date(moment.getTime() + days * 24 * 60 * 60_000), zone).slice(0, 10);
    const slot = { at: `${date}T10:00`, zone };
    const weekday = new Date(`${date}T00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6 && slotInstant(slot) >= moment) return slot;
  }
}
