/**
 * Wall-clock time in a named zone and instants. A browser's date field knows neither zones nor offsets; a slot is always said
 * in the zone of its market.
 */

/** @param wall as a `datetime-local` field gives it, e.g. `2026-11-24T17:00` */
export function instantOf(wall: string, zone: string): Date {
  const asUtc = new Date(`${wall}:00Z`);
  const first = new Date(asUtc.getTime() - offsetMinutes(asUtc, zone) * 60_000);
  // Near a change of clocks the first guess may stand on the other side of it.
  return new Date(asUtc.getTime() - offsetMinutes(first, zone) * 60_000);
}

/** What a `datetime-local` field shows for this instant. */
export function wallTime(instant: Date, zone: string): string {
  const shifted = new Date(instant.getTime() + offsetMinutes(instant, zone) * 60_000);
  return shifted.toISOString().slice(0, 16);
}

/** Whether the clocks of the zone skip this wall-clock time (the hour lost in spring). */
export function isSkipped(wall: string, zone: string): boolean {
  return wallTime(instantOf(wall, zone), zone) !== wall;
}

export function knownZones(): string[] {
  return Intl.supportedValuesOf('timeZone');
}

function offsetMinutes(instant: Date, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return Math.round((local - instant.getTime()) / 60_000);
}
