import type { Schemas } from '@/shared/api/client';
import { isComplete } from '@/shared/slot/slot';

export type Draft = Schemas['Draft'];
export type DraftVariant = Schemas['DraftVariant'];

/** What a variant takes from the draft until the author changes it there. */
export type Inherited = 'title' | 'text' | 'link' | 'images' | 'language';

export interface Resolved {
  readonly title: string;
  readonly text: string;
  readonly link: string | null;
  readonly images: readonly Schemas['ImageUse'][];
  readonly language: string;
}

type Target = Pick<DraftVariant, 'account' | 'market'>;

export function keyOf(target: Target): string {
  return `${target.account}/${target.market}`;
}

export function variantsOf(draft: Draft): DraftVariant[] {
  return draft.variants ?? [];
}

export function variantAt(draft: Draft, key: string): DraftVariant | undefined {
  return variantsOf(draft).find((variant) => keyOf(variant) === key);
}

/** The variant as it will be published: its own words where it has some, else the draft's. */
export function resolved(draft: Draft, variant?: DraftVariant): Resolved {
  return {
    title: variant?.title ?? draft.title ?? '',
    text: variant?.text ?? draft.text ?? '',
    link: variant?.link ?? draft.link ?? null,
    images: variant?.images ?? draft.images ?? [],
    language: variant?.language ?? draft.language ?? 'en',
  };
}

export function isOwn(variant: DraftVariant, part: Inherited): boolean {
  return variant[part] !== undefined && variant[part] !== null;
}

/** Adds the target, or takes it away with everything that was written for it alone. */
export function toggled(draft: Draft, target: Target): Draft {
  const key = keyOf(target);
  const others = variantsOf(draft).filter((variant) => keyOf(variant) !== key);
  const added = others.length === variantsOf(draft).length;
  return { ...draft, variants: added ? [...others, { account: target.account, market: target.market }] : others };
}

export function withVariant(draft: Draft, key: string, change: Partial<DraftVariant>): Draft {
  const variants = variantsOf(draft).map((variant) => (keyOf(variant) === key ? { ...variant, ...change } : variant));
  return { ...draft, variants };
}

/** The variant takes this part from the draft again. */
export function inheriting(draft: Draft, key: string, part: Inherited): Draft {
  const variants = variantsOf(draft).map((variant) => {
    if (keyOf(variant) !== key) return variant;
    const { [part]: _own, ...rest } = variant;
    return rest as DraftVariant;
  });
  return { ...draft, variants };
}

/**
 * What the server takes: it wants a name, which is the first words of the text while the author gives none, and a slot whole or
 * not at all.
 */
export function sendable(draft: Draft, untitled: string): Draft {
  const slot = draft.slot && isComplete(draft.slot) ? draft.slot : null;
  return { ...draft, slot, name: draft.name.trim() === '' ? firstWords(draft, untitled) : draft.name };
}

function firstWords(draft: Draft, untitled: string): string {
  const words = (draft.title || draft.text || '').trim().replace(/\s+/g, ' ');
  return words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words || untitled;
}

/** Whether there is anything that would be a pity to lose. */
export function isEmpty(draft: Draft): boolean {
  return [draft.name, draft.title, draft.text, draft.link].every((words) => !words) && !draft.images?.length;
}
