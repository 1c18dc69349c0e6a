import { type Draft, type DraftVariant, keyOf, resolved, variantsOf, withVariant } from './draft';

/** What is put into a text, and where it counts. */
export interface Insertion {
  readonly wording: string;
  readonly placement: string;
}

/** The text with the wording where it counts: before everything, or as a paragraph of its own at the end. */
export function inserted(text: string, { wording, placement }: Insertion): string {
  if (text.includes(wording)) return text;
  if (text.trim() === '') return wording;
  return placement === 'start' || placement === 'above_fold'
    ? `${wording}\n${text}`
    : `${text.trimEnd()}\n\n${wording}`;
}

/** Puts it into the text of every variant of the market; into the text for all when all go to that market. */
export function withInsertion(draft: Draft, market: string, insertion: Insertion): Draft {
  const variants = variantsOf(draft);
  if (variants.every((variant) => variant.market === market) && variants.every((variant) => !hasOwnText(variant))) {
    return { ...draft, text: inserted(draft.text ?? '', insertion) };
  }
  return variants
    .filter((variant) => variant.market === market)
    .reduce(
      (changed, variant) =>
        withVariant(changed, keyOf(variant), { text: inserted(resolved(changed, variant).text, insertion) }),
      draft,
    );
}

function hasOwnText(variant: DraftVariant): boolean {
  return variant.text !== undefined && variant.text !== null;
}
