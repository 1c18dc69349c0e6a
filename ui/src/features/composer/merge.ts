import { isComplete } from '@/shared/slot/slot';
import { type Draft, type DraftVariant, keyOf, variantsOf } from './draft';

const shared = ['name', 'campaign', 'title', 'text', 'link', 'language', 'images', 'slot'] as const;
const own = ['title', 'text', 'link', 'language', 'images'] as const;

export type SharedPart = (typeof shared)[number];
export type OwnPart = (typeof own)[number];

/** One thing in a draft that a person changes at a time. */
export type Place =
  | { readonly in: 'draft'; readonly part: SharedPart }
  | { readonly in: 'variant'; readonly key: string; readonly part: OwnPart }
  /** Whether it goes there at all. */
  | { readonly in: 'target'; readonly key: string }
  | { readonly in: 'fact'; readonly name: string };

/** A place that both changed, each in another way. */
export interface Conflict {
  readonly place: Place;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** What both wrote, put together; where they contradict each other, mine, until somebody chooses. */
export interface Merged {
  readonly draft: Draft;
  readonly conflicts: readonly Conflict[];
}

/** @param base what both began with */
export function merge(base: Draft, mine: Draft, theirs: Draft): Merged {
  const conflicts: Conflict[] = [];
  let draft = mine;
  for (const place of placesIn(base, mine, theirs)) {
    const [was, here, there] = [valueAt(base, place), valueAt(mine, place), valueAt(theirs, place)];
    if (same(here, there) || same(was, there)) continue;
    if (same(was, here) || isUnnamed(place, here)) draft = put(draft, place, there);
    else conflicts.push({ place, mine: here, theirs: there });
  }
  return { draft, conflicts };
}

/** The draft with the other's value where both changed it. */
export function takeTheirs(draft: Draft, { place, theirs }: Conflict): Draft {
  return put(draft, place, theirs);
}

export function placeKey(place: Place): string {
  return Object.values(place).join(' ');
}

function placesIn(...drafts: Draft[]): Place[] {
  const keys = [...new Set(drafts.flatMap((draft) => variantsOf(draft).map(keyOf)))];
  // What all three have is compared part by part, the rest as a whole.
  const inAll = (key: string) => drafts.every((draft) => variantOf(draft, key) !== undefined);
  const names = [...new Set(drafts.flatMap((draft) => Object.keys(draft.facts ?? {})))];
  return [
    ...shared.map((part) => ({ in: 'draft', part }) as const),
    ...keys.filter((key) => !inAll(key)).map((key) => ({ in: 'target', key }) as const),
    ...keys.filter(inAll).flatMap((key) => own.map((part) => ({ in: 'variant', key, part }) as const)),
    ...names.map((name) => ({ in: 'fact', name }) as const),
  ];
}

function variantOf(draft: Draft, key: string): DraftVariant | undefined {
  return variantsOf(draft).find((variant) => keyOf(variant) === key);
}

function valueAt(draft: Draft, place: Place): unknown {
  switch (place.in) {
    case 'draft':
      // A slot of which only the zone is there is none yet.
      return place.part === 'slot' && draft.slot && !isComplete(draft.slot) ? null : draft[place.part];
    case 'variant':
      return variantOf(draft, place.key)?.[place.part];
    case 'target':
      return variantOf(draft, place.key);
    case 'fact':
      return draft.facts?.[place.name];
  }
}

function put(draft: Draft, place: Place, value: unknown): Draft {
  switch (place.in) {
    case 'draft':
      return { ...draft, [place.part]: value };
    case 'variant':
      return changed(draft, place.key, (variant) => ({ ...variant, [place.part]: value }));
    case 'target': {
      const variant = value as DraftVariant | undefined;
      if (variant === undefined) return changed(draft, place.key, () => undefined);
      return variantOf(draft, place.key) === undefined
        ? { ...draft, variants: [...variantsOf(draft), variant] }
        : changed(draft, place.key, () => variant);
    }
    case 'fact': {
      const { [place.name]: _before, ...others } = draft.facts ?? {};
      return { ...draft, facts: value === undefined || value === null ? others : { ...others, [place.name]: value } };
    }
  }
}

function changed(draft: Draft, key: string, change: (variant: DraftVariant) => DraftVariant | undefined): Draft {
  const variants = variantsOf(draft).flatMap((variant) => (keyOf(variant) === key ? (change(variant) ?? []) : variant));
  return { ...draft, variants };
}

/** A name that nobody gave is made of the first words when it is sent; that is no change of mine. */
function isUnnamed(place: Place, here: unknown): boolean {
  return place.in === 'draft' && place.part === 'name' && String(here ?? '').trim() === '';
}

/** The server leaves out what is empty, and the page does not always. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}

function plain(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plain);
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value)
    .map(([name, each]) => [name, plain(each)] as const)
    .filter(([, each]) => each !== null)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return entries.length === 0 ? null : Object.fromEntries(entries);
}
