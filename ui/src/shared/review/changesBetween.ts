import type { Schemas } from '../api/client';

type Change = Schemas['Change'];

/** Texts, links and pictures stand in the variants themselves; a list of changes names the rest. */
export function isNotShown(change: Change): boolean {
  return !/^variants\[.*\]\.(text|title|link|images)/.test(change.path);
}

/**
 * What is different after several versions, each of which knows only its own changes: a thing that went and came back is none.
 *
 * @param steps the changes of each version, oldest first
 */
export function changesBetween(steps: readonly (readonly Change[])[]): Change[] {
  const whole = new Map<string, Change>();
  for (const change of steps.flat()) {
    const first = whole.get(change.path);
    whole.set(change.path, first === undefined ? change : { ...change, before: first.before });
  }
  return [...whole.values()].filter(({ before, after }) => (before ?? '') !== (after ?? ''));
}
