import { addressesIn } from '../text/addresses';
import type { Mark } from './marks';

// Hashtags are letters, digits and underscores, and not digits alone: docs.joinmastodon.org/user/posting/#hashtags
const tag = /(?<![/)\p{L}\p{N}_])#[\p{L}\p{M}\p{N}_]*[\p{L}_·][\p{L}\p{M}\p{N}_]*/gu;
// @name on the account's own server, or @name@host: docs.joinmastodon.org/user/posting/#mentions
const mention = /(?<![=/\p{L}\p{N}_])(@[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?)(?:@[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?/giu;
// Codes of two signs or more: docs.joinmastodon.org/user/posting/#emoji
const emoji = /(?<=^|[^\p{L}\p{N}:]):[a-zA-Z0-9_]{2,}:(?=$|[^\p{L}\p{N}:])/gu;

export const VISIBLE_TAGS = 3;

export function mastodonMarks(text: string): Mark[] {
  const links = addressesIn(text).map(({ start, end, address }): Mark => ({
    kind: 'link',
    start,
    end,
    shown: short(address),
  }));
  return [
    ...links,
    ...found(text, tag, 'tag', (match) => match[0]),
    ...found(text, mention, 'mention', (match) => match[1] ?? match[0]),
    ...found(text, emoji, 'emoji', (match) => match[0]),
  ];
}

function found(text: string, rule: RegExp, kind: Mark['kind'], shown: (match: RegExpExecArray) => string): Mark[] {
  return [...text.matchAll(rule)].map((match) => ({
    kind,
    start: match.index,
    end: match.index + match[0].length,
    shown: shown(match),
  }));
}

/** Without scheme and www, and cut after 30 signs (TextFormatter#link_to_url). */
function short(address: string): string {
  const bare = address.replace(/^https?:\/\/(www\.)?/i, '');
  return bare.length > 30 ? `${bare.slice(0, 30)}…` : bare;
}

export interface Layout {
  readonly body: string;
  /** Shown below the pictures instead of in the text. */
  readonly tags: readonly string[];
}

/**
 * A last paragraph of hashtags alone leaves the text and becomes a bar below it, unless nothing would be left at all
 * (computeHashtagBarForStatus).
 */
export function laidOut(text: string, hasMedia: boolean): Layout {
  const paragraphs = text.trim().split(/\n\n+/);
  const last = paragraphs.at(-1) ?? '';
  const tags = found(last, tag, 'tag', (match) => match[0]);
  const only = tags.length > 0 && !last.includes('\n') && last.replace(tag, '').trim() === '';
  if (!only || (paragraphs.length === 1 && !hasMedia)) return { body: text, tags: [] };
  const body = text.slice(0, text.lastIndexOf(last)).trimEnd();
  const already = new Set(found(body, tag, 'tag', (match) => match[0]).map(({ shown }) => shown.toLowerCase()));
  const distinct = new Map<string, string>();
  for (const { shown } of tags) {
    const key = shown.toLowerCase();
    distinct.set(key, evenlyCased(distinct.get(key), shown));
  }
  return { body, tags: [...distinct].filter(([key]) => !already.has(key)).map(([, shown]) => shown) };
}

/** Of two ways to write a tag, Mastodon shows the one whose capitals and small letters are nearer to half and half. */
function evenlyCased(one: string | undefined, other: string): string {
  if (one === undefined) return other;
  const unevenness = (tag: string) => {
    const capitals = [...tag].filter((sign) => sign.toUpperCase() === sign).length;
    return Math.abs(2 * capitals - tag.length);
  };
  return unevenness(other) < unevenness(one) ? other : one;
}
