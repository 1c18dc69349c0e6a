import { useTimes } from '../time/useTimes';

/** A moment that lies behind us or is exact on purpose: short, with everything on hover. */
export function Moment({ at, zone }: { readonly at: string; readonly zone?: string | undefined }) {
  const times = useTimes();
  return (
    <time dateTime={at} title={times.exact(at, zone)} style={{ whiteSpace: 'nowrap' }}>
      {times.dayAndClock(at)}
    </time>
  );
}
