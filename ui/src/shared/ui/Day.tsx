import { useTimes } from '../time/useTimes';

/** A day of the calendar, which is the same day everywhere: noon keeps it clear of every zone's midnight. */
export function Day({ on }: { readonly on: string }) {
  const times = useTimes();
  return (
    <time dateTime={on} style={{ whiteSpace: 'nowrap' }}>
      {times.day(`${on}T12:00:00`)}
    </time>
  );
}
