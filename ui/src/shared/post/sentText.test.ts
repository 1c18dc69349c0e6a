import { describe, expect, it } from 'vitest';
import { countText } from '../text/count';
import { countedText, sentText } from './sentText';

const content = (text: string, more: object = {}) => ({ text, images: [], ...more });
const image = { asset: 'a', alternativeText: '', decorative: true };

describe('the text that is sent', () => {
  it('ends with the link on Mastodon, which has no field for it', () => {
    expect(sentText('mastodon', content('Spring\n', { link: 'https://a.example' }))).toBe(
      'Spring\n\nhttps://a.example',
    );
  });

  it('ends with the link on Bluesky beside images only', () => {
    const link = 'https://a.example';
    expect(sentText('bluesky', content('Spring', { link }))).toBe('Spring');
    expect(sentText('bluesky', content('Spring', { link, images: [image] }))).toBe(`Spring\n\n${link}`);
  });

  it('does not say a link twice', () => {
    expect(sentText('mastodon', content('See https://a.example!', { link: 'https://a.example' }))).toBe(
      'See https://a.example!',
    );
  });
});

describe('what counts of it', () => {
  it('is 23 for each link on Mastodon, also for the one at the end', () => {
    const rule = { unit: 'GRAPHEMES' as const, addressWeight: 23 };
    const counted = countedText(
      'mastodon',
      content('x', { link: 'https://a.example/a/very/long/address/that/goes/on' }),
    );
    expect(countText(counted, rule)).toBe(1 + 2 + 23);
  });

  it('is the first part of a mention on Mastodon, and all of it elsewhere', () => {
    const mention = content('Hi @mia@acme.example!');
    expect(countedText('mastodon', mention)).toBe('Hi @mia!');
    expect(countedText('bluesky', mention)).toBe('Hi @mia@acme.example!');
  });
});
