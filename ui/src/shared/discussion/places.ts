/** Words that a person marked, as the server takes them: by their place in the source, in code points. */
export interface MarkedWords {
  readonly field: 'TITLE' | 'TEXT';
  readonly quote: string;
  readonly start: number;
}

const context = 24;

/**
 * Where the same words stand in another form of a text: what a network shows is not quite what was written, because
 * addresses are shortened and tags are gone. Of several places the one whose surroundings are most alike.
 */
export function counterpart(text: string, at: number, quote: string, other: string): number | undefined {
  if (quote === '') return undefined;
  let best: { place: number; alike: number } | undefined;
  for (let place = other.indexOf(quote); place >= 0; place = other.indexOf(quote, place + 1)) {
    const alike = sameBefore(text, at, other, place) + sameAfter(text, at + quote.length, other, place + quote.length);
    if (best === undefined || alike > best.alike) best = { place, alike };
  }
  return best?.place;
}

/** The words in whichever of the variant's texts they stand; nothing when they are of none, such as a name above it. */
export function wordsIn(
  variant: { readonly title?: string | null | undefined; readonly text: string },
  shown: string,
  at: number,
  quote: string,
): MarkedWords | undefined {
  const found = (['TEXT', 'TITLE'] as const).flatMap((field) => {
    const source = field === 'TEXT' ? variant.text : (variant.title ?? '');
    const place = counterpart(shown, at, quote, source);
    if (place === undefined) return [];
    const alike =
      sameBefore(shown, at, source, place) + sameAfter(shown, at + quote.length, source, place + quote.length);
    return [{ field, start: codePoints(source.slice(0, place)), alike }];
  });
  const best = found.sort((one, other) => other.alike - one.alike)[0];
  return best && { field: best.field, quote, start: best.start };
}

export function codePoints(text: string): number {
  return [...text].length;
}

/** From an offset in code points to JavaScript's own. */
export function unitsAt(text: string, points: number): number {
  return [...text].slice(0, points).join('').length;
}

function sameBefore(one: string, at: number, other: string, place: number): number {
  let same = 0;
  while (same < context && same < at && same < place && one[at - same - 1] === other[place - same - 1]) same++;
  return same;
}

function sameAfter(one: string, at: number, other: string, place: number): number {
  let same = 0;
  while (same < context && at + same < one.length && one[at + same] === other[place + same]) same++;
  return same;
}
