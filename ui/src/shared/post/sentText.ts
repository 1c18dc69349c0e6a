import { addressesIn } from '../text/addresses';
import type { PostContent } from './postProps';

const remoteMention =
  /(?<![=/\p{L}\p{N}_])(@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?)@[\p{L}\p{N}_.-]*[\p{L}\p{N}_]/gu;

/**
 * The text as our channel sends it. Mastodon has no field for a link: it stands at the end, and the server makes a card of it. On
 * Bluesky a post has either images or a card, so beside images the link ends the text.
 */
export function sentText(channel: string | undefined, { text, link, images }: PostContent): string {
  if (!link || text.includes(link)) return text;
  if (channel === 'mastodon') return text.trim() === '' ? link : `${text.trimEnd()}\n\n${link}`;
  return channel === 'bluesky' && images.length > 0 ? `${text}\n\n${link}` : text;
}

/** What of it counts: on Mastodon only the first part of a mention (docs.joinmastodon.org/user/posting/#mentions). */
export function countedText(channel: string | undefined, content: PostContent): string {
  const sent = sentText(channel, content);
  return channel === 'mastodon' ? sent.replace(remoteMention, '$1') : sent;
}

/** Every address that a reader can follow from the post, whole, because networks cut what they show. */
export function targetsOf(content: PostContent): string[] {
  const written = addressesIn(content.text).map(({ address }) => address);
  return [...new Set(content.link ? [...written, content.link] : written)];
}
