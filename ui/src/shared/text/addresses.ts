/** A web address that stands in a text, by its place in UTF-16 units. */
export interface TextAddress {
  readonly start: number;
  readonly end: number;
  readonly address: string;
}

const candidate = /(?<![\p{L}\p{N}_@#$/])https?:\/\/[^\s<>"\p{Cc}]+/giu;
const endsASentence = /[.,;:!?'’”»…]/u;

/** In the order of the text. An address ends before the punctuation of the sentence around it, as the server cuts it. */
export function addressesIn(text: string): TextAddress[] {
  return [...text.matchAll(candidate)]
    .map((match) => ({ start: match.index, address: withoutPunctuation(match[0]) }))
    .filter(({ address }) => URL.canParse(address) && /^https?:\/\/[^/:@]*[\p{L}\p{N}]/iu.test(address))
    .map(({ start, address }) => ({ start, end: start + address.length, address }));
}

function withoutPunctuation(address: string): string {
  const last = address.at(-1) ?? '';
  const closes = last === ')' ? '(' : last === ']' ? '[' : undefined;
  const ends = closes === undefined ? endsASentence.test(last) : count(address, closes) < count(address, last);
  return ends ? withoutPunctuation(address.slice(0, -1)) : address;
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
