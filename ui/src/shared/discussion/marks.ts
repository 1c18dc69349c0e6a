import type { Schemas } from '../api/client';

type Thread = Schemas['Thread'];

/** Words that are marked in what is shown, and the threads about them. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly threads: readonly Thread[];
}

/** Marks that overlap become one: forty remarks on a word are one mark with their number. */
export function grouped(marks: readonly Mark[]): Mark[] {
  const sorted = [...marks].sort((one, other) => one.from - other.from || one.to - other.to);
  return sorted.reduce<Mark[]>((groups, mark) => {
    const last = groups.at(-1);
    if (last === undefined || mark.from >= last.to) return [...groups, mark];
    const merged = { from: last.from, to: Math.max(last.to, mark.to), threads: [...last.threads, ...mark.threads] };
    return [...groups.slice(0, -1), merged];
  }, []);
}

/** What the badge of a mark says: the number of its one thread, or how many there are. */
export function badgeOf(mark: Mark): string {
  const [first] = mark.threads;
  return mark.threads.length === 1 && first !== undefined ? String(first.number) : `×${mark.threads.length}`;
}

export interface Target {
  readonly account: string;
  readonly market: string;
}

/** The threads to show beside a variant: its own, those about everything, and those whose variant is gone. */
export function threadsFor(threads: readonly Thread[], target: Target, variants: readonly Target[]): Thread[] {
  const same = (one: Target, other: Target) => one.account === other.account && one.market === other.market;
  return threads.filter(
    ({ target: meant }) => !meant || same(meant, target) || !variants.some((variant) => same(variant, meant)),
  );
}
