import type { Schemas } from '@/shared/api/client';
import { reviewsOf } from '@/shared/review/decisionRules';

type Entry = Schemas['InboxEntry'];

/** What has to be known of an entry before it may be signed together with others. */
export interface Known {
  readonly submission: Schemas['Submission'];
  readonly version: Schemas['Version'];
  readonly judgement: Schemas['Judgement'] | undefined;
  readonly seen: ReadonlySet<string>;
}

/** Why an entry has to be signed alone, or cannot be signed. */
export type Hindrance = 'kind' | 'notYours' | 'version' | 'findings' | 'unseen';

/** Reviews and sign-offs ask for the same answer to the same kind of thing; everything else needs an answer of its own. */
export function isSignable(entry: Entry): boolean {
  return (entry.kind === 'REVIEW' || entry.kind === 'SIGN_OFF') && Boolean(entry.submission && entry.review);
}

/**
 * Signing many at once leaves out no look: each variant was on the screen, the rules had nothing to say, and what is signed is the
 * version that was looked at.
 *
 * @param kind of the first one chosen
 */
export function hindranceOf(entry: Entry, kind: Entry['kind'], known: Known): Hindrance | undefined {
  if (!isSignable(entry) || entry.kind !== kind) return 'kind';
  const review = reviewsOf(known.submission).find(({ id }) => id === entry.review);
  if (review === undefined || review.state !== 'OPEN' || review.mayDecide === false) return 'notYours';
  if (known.version.hash !== known.submission.hash) return 'version';
  if (known.judgement === undefined || hasFindings(known.judgement)) return 'findings';
  return known.version.variants.every(({ id }) => known.seen.has(id)) ? undefined : 'unseen';
}

export function hasFindings({ permitted, markets }: Schemas['Judgement']): boolean {
  return (
    !permitted ||
    markets.some(
      ({ findings, overridden, warnings, unknown }) =>
        findings.some(({ satisfied }) => !satisfied) ||
        overridden.length > 0 ||
        warnings.length > 0 ||
        unknown.length > 0,
    )
  );
}

/** More than these are not read as a list before they are signed. */
export const MOST = 25;

/** With the entries from the one chosen last up to this one, as lists do it with Shift. */
export function upTo(entries: readonly Entry[], chosen: ReadonlySet<string>, taskId: string): Set<string> {
  const places = entries.map((entry, place) => (chosen.has(entry.taskId) ? place : -1)).filter((place) => place >= 0);
  const to = entries.findIndex((entry) => entry.taskId === taskId);
  const from = places.filter((place) => place <= to).at(-1) ?? places[0] ?? to;
  const range = entries.slice(Math.min(from, to), Math.max(from, to) + 1).filter(isSignable);
  return limited([...chosen, ...range.map((entry) => entry.taskId)]);
}

export function toggled(chosen: ReadonlySet<string>, taskId: string): Set<string> {
  return chosen.has(taskId) ? new Set([...chosen].filter((each) => each !== taskId)) : limited([...chosen, taskId]);
}

function limited(ids: readonly string[]): Set<string> {
  return new Set([...new Set(ids)].slice(0, MOST));
}
