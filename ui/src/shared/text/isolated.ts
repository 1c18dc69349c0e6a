const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const FIRST_STRONG = '\u2068';
const END = '\u2069';

/**
 * A name that stands inside a sentence of another direction, so that neither turns the other's words and punctuation around
 * (Unicode's isolates, what `bdi` is in markup). Text without a letter that runs from right to left stays as it is.
 */
export function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `${FIRST_STRONG}${text}${END}` : text;
}

/** What was typed or copied, without the marks of the place it was copied from. */
export function withoutIsolates(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '');
}
