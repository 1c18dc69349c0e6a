import { addressesIn } from '../text/addresses';
import { countText } from '../text/count';
import type { Mark } from './marks';

// The same rules as the facets that our plugin sends (app.bsky.richtext.facet).
const tag =
  /(?<=^|\s)[#＃](?!\uFE0F)([^\s\u00AD\u2060\u200A-\u200D\u20E2]*[^\d\s\p{P}\u00AD\u2060\u200A-\u200D\u20E2]+[^\s\u00AD\u2060\u200A-\u200D\u20E2]*)/gu;
const mention =
  /(?<=^|[\s(])@((?:[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)/g;

/** A tag has at most 64 graphemes: lexicons/app/bsky/richtext/facet.json. */
const LONGEST_TAG = 64;

/** From this many line ends on, the app shows the first 25 lines and "Show more" (social-app, MAX_POST_LINES). */
export const BLUESKY_LINES = 25;

export function blueskyMarks(text: string): Mark[] {
  const links = addressesIn(text).map(({ start, end, address }): Mark => ({
    kind: 'link',
    start,
    end,
    shown: short(address),
  }));
  return [...links, ...tags(text), ...mentions(text)];
}

function tags(text: string): Mark[] {
  return [...text.matchAll(tag)]
    .map((match) => ({ start: match.index, value: (match[1] ?? '').replace(/\p{P}+$/u, '') }))
    .filter(({ value }) => value !== '' && countText(value, { unit: 'GRAPHEMES' }) <= LONGEST_TAG)
    .map(({ start, value }) => {
      const end = start + 1 + value.length;
      return { kind: 'tag', start, end, shown: text.slice(start, end) };
    });
}

function mentions(text: string): Mark[] {
  return [...text.matchAll(mention)].map((match) => {
    const end = match.index + match[0].length;
    return { kind: 'mention', start: match.index, end, shown: match[0] };
  });
}

/** The app shows the host and at most 15 signs of what follows (social-app, toShortUrl). */
function short(address: string): string {
  const { host, pathname, search, hash } = new URL(address);
  const path = (pathname === '/' ? '' : pathname) + search + hash;
  return path.length > 15 ? `${host}${path.slice(0, 13)}...` : host + path;
}

export function foldsOnBluesky(text: string): boolean {
  return text.split('\n').length - 1 >= BLUESKY_LINES;
}
