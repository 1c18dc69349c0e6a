import { addressesIn } from './addresses';

/** How a network counts text. The server's check is the word that counts; this is for the eye while typing. */
export type TextUnit = 'GRAPHEMES' | 'CODE_POINTS' | 'UTF16_UNITS';

export interface TextRule {
  readonly unit: TextUnit;
  readonly most: number;
  /** Where any web address counts the same, however long it is. */
  readonly addressWeight?: number | undefined;
  readonly mostBytes?: number | undefined;
}

export type Fill = 'room' | 'near' | 'over';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const encoder = new TextEncoder();

export function countText(text: string, rule: Pick<TextRule, 'unit' | 'addressWeight'>): number {
  if (rule.addressWeight === undefined) return units(text, rule.unit);
  const addresses = addressesIn(text);
  const written = addresses.reduce((sum, { address }) => sum + units(address, rule.unit), 0);
  return units(text, rule.unit) - written + addresses.length * rule.addressWeight;
}

function units(text: string, unit: TextUnit): number {
  switch (unit) {
    case 'GRAPHEMES':
      return [...segmenter.segment(text)].length;
    case 'CODE_POINTS':
      return [...text].length;
    case 'UTF16_UNITS':
      return text.length;
  }
}

/** Amber from 90 % of the limit, red above it; the limit in bytes counts as well where there is one. */
export function fillOf(text: string, rule: TextRule): Fill {
  const used = countText(text, rule);
  const bytes = rule.mostBytes === undefined ? 0 : encoder.encode(text).length / rule.mostBytes;
  const share = Math.max(rule.most === 0 ? 0 : used / rule.most, bytes);
  if (share > 1) return 'over';
  return share >= 0.9 ? 'near' : 'room';
}
