// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Schemas } from '../api/client';
import { startMessages } from '../i18n';
import { Post } from './Post';
import type { PostContent } from './postProps';

const limits = { text: 500, textUnit: 'GRAPHEMES', textFormat: 'PLAIN', images: 4, alternativeText: 1500 };
const account = (channel: string, more: object = {}) =>
  ({
    id: channel,
    channel,
    name: 'Acme Bikes',
    handle: '@acme',
    limits: { ...limits, ...more },
  }) as unknown as Schemas['Account'];
const image = (letter: string, alternativeText = `Picture ${letter}`) => ({
  asset: letter.repeat(64),
  alternativeText,
  decorative: false,
});

function shown(channel: string, content: Partial<PostContent>, more: object = {}) {
  const whole = { text: '', images: [], language: 'en', ...content };
  render(
    <MantineProvider env="test">
      <Post account={account(channel, more)} content={whole} />
    </MantineProvider>,
  );
  const post = screen.getByRole('article');
  const marks = (kind: string) => [...post.querySelectorAll(`[data-mark=${kind}]`)].map((mark) => mark.textContent);
  const card = () => post.querySelector<HTMLElement>('[data-card]');
  return { post, marks, card, text: () => post.querySelector('[data-part=text]')?.textContent ?? '' };
}

/** As a browser does when it has read the picture. */
function loaded(post: HTMLElement, width: number, height: number): HTMLElement {
  const picture = post.querySelector('img');
  if (picture === null) throw new Error('There is no picture.');
  Object.defineProperties(picture, { naturalWidth: { value: width }, naturalHeight: { value: height } });
  fireEvent.load(picture);
  return picture.parentElement as HTMLElement;
}

beforeAll(() => startMessages('en'));

describe('a post on Bluesky', () => {
  it('shows of an address the host and 13 signs of a longer path', () => {
    const { marks } = shown('bluesky', {
      text: 'Go https://www.acme.example/a/very/long/path?x=1 or https://acme.example/shop.',
    });
    expect(marks('link')).toEqual(['www.acme.example/a/very/long/...', 'acme.example/shop']);
  });

  it('makes tags of words but not of numbers, and mentions of whole handles only', () => {
    const { marks } = shown('bluesky', { text: '#Räder, #2027 a#b (@acme.bsky.social) @acme' });
    expect(marks('tag')).toEqual(['#Räder']);
    expect(marks('mention')).toEqual(['@acme.bsky.social']);
  });

  it('folds after 25 lines and opens again', async () => {
    const { post } = shown('bluesky', { text: Array.from({ length: 26 }, (_, line) => `line ${line}`).join('\n') });
    expect(post.querySelector('[data-folded=true]')).toHaveStyle({ WebkitLineClamp: '25' });
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(post.querySelector('[data-folded=false]')).not.toBeNull();
  });

  it('does not fold 25 lines', () => {
    shown('bluesky', { text: Array.from({ length: 25 }, () => 'line').join('\n') });
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('shows the link as a card with the title that is sent', () => {
    const { card, text } = shown('bluesky', { text: 'Spring', title: 'Ride', link: 'https://www.acme.example/spring' });
    expect(card()).toHaveTextContent('Ride');
    expect(card()).toHaveTextContent('www.acme.example');
    expect(text()).toBe('Spring');
  });

  it('names the host on a card without a title', () => {
    expect(
      shown('bluesky', { text: 'x', link: 'https://www.acme.example/spring' }).card()?.querySelector('strong'),
    ).toHaveTextContent(/^acme\.example$/);
  });

  it('has no card beside pictures: there the link ends the text', () => {
    const { card, text } = shown('bluesky', { text: 'Spring', link: 'https://acme.example', images: [image('a')] });
    expect(card()).toBeNull();
    expect(text()).toBe('Spring\n\nacme.example');
  });

  it('makes no card of an address that only stands in the text', () => {
    expect(shown('bluesky', { text: 'https://acme.example' }).card()).toBeNull();
  });

  it('keeps the shape of a single picture up to 1:2, in a square at most', () => {
    const { post } = shown('bluesky', { text: 'x', images: [image('a')] });
    expect(loaded(post, 1000, 4000)).toHaveStyle({ aspectRatio: '0.5', width: '50%' });
  });

  it('lays several pictures out in a grid of at most four', () => {
    const { post } = shown('bluesky', { text: 'x', images: ['a', 'b', 'c', 'd', 'e'].map((each) => image(each)) });
    expect(post.querySelectorAll('[data-count="4"] > figure')).toHaveLength(4);
  });
});

describe('a post on Mastodon', () => {
  it('shows an address without scheme and www, cut after 30 signs', () => {
    const { marks } = shown('mastodon', {
      text: 'https://www.acme.example/a/very/long/path/that/goes/on http://acme.example/x',
    });
    expect(marks('link')).toEqual(['acme.example/a/very/long/path/…', 'acme.example/x']);
  });

  it('shows a mention without its server, tags that are more than digits, and codes of emoji', () => {
    const { marks } = shown('mastodon', { text: '@mia@acme.example rides #Bike2027 #2027 :acme_wave: at 10:30:00' });
    expect(marks('mention')).toEqual(['@mia']);
    expect(marks('tag')).toEqual(['#Bike2027']);
    expect(marks('emoji')).toEqual([':acme_wave:']);
  });

  it('begins a paragraph after an empty line', () => {
    const { post } = shown('mastodon', { text: 'One\ntwo\n\nthree' });
    expect([...post.querySelectorAll('[data-part=text] > p')].map((each) => each.textContent)).toEqual([
      'One\ntwo',
      'three',
    ]);
  });

  it('moves a last paragraph of hashtags below, and shows three of them', () => {
    const { post, text } = shown('mastodon', { text: 'Spring\n\n#one #two #three #Two #four' });
    expect(text()).toBe('Spring');
    expect(post.querySelector('[data-part=tags]')).toHaveTextContent('#one#Two#three…and 1 more');
  });

  it('leaves hashtags where they are when they are all there is', () => {
    const { post, text } = shown('mastodon', { text: '#one #two' });
    expect(text()).toBe('#one #two');
    expect(post.querySelector('[data-part=tags]')).toBeNull();
  });

  it('ends the text with the link and makes a card of the first address', () => {
    const { card, text } = shown('mastodon', {
      text: 'See https://first.example',
      link: 'https://acme.example/spring',
    });
    expect(text()).toBe('See first.exampleacme.example/spring');
    expect(card()).toHaveAttribute('data-card', 'https://first.example');
  });

  it('has no card beside pictures', () => {
    const { card } = shown('mastodon', { text: 'x', link: 'https://acme.example', images: [image('a')] });
    expect(card()).toBeNull();
  });

  it('cuts what is higher than 706 px to 15 lines', async () => {
    const height = vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(707);
    const { post } = shown('mastodon', { text: 'very long' });
    expect(post.querySelector('[data-folded=true]')).toHaveStyle({ maxHeight: '330px' });
    await userEvent.click(screen.getByRole('button', { name: 'Read more' }));
    expect(post.querySelector('[data-folded=true]')).toBeNull();
    height.mockRestore();
  });

  it('leaves what is 706 px high', () => {
    const height = vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(706);
    shown('mastodon', { text: 'long' });
    expect(screen.queryByRole('button', { name: 'Read more' })).toBeNull();
    height.mockRestore();
  });

  it('keeps the shape of a single picture and shows at most four', () => {
    const { post } = shown('mastodon', { text: 'x', images: [image('a')] });
    expect(loaded(post, 300, 900)).toHaveStyle({ aspectRatio: String(1 / 3) });
  });
});

describe('a page on WordPress', () => {
  const html = { textFormat: 'HTML', images: 1, title: 200 };

  it('has title, featured picture, text and the link at its end', () => {
    const { post } = shown(
      'wordpress',
      { title: 'Spring', text: 'One\n\nTwo', link: 'https://acme.example', images: [image('a'), image('b')] },
      html,
    );
    expect(screen.getByRole('heading', { name: 'Spring' })).toBeInTheDocument();
    expect([...post.querySelectorAll('[data-part=text] > p')].map((each) => each.textContent)).toEqual([
      'One',
      'Two',
      'https://acme.example',
    ]);
    expect(post.querySelectorAll('figure')).toHaveLength(1);
  });

  it('shows the tags that are published and none of the others', () => {
    const { post } = shown(
      'wordpress',
      { title: 'x', text: '<h2>New</h2><p>a<sup>2</sup> <code>b</code></p><script>c</script>' },
      html,
    );
    expect(post.querySelector('[data-part=text]')?.innerHTML).toBe('<h2>New</h2><p>a<sup>2</sup> b</p>');
  });

  it('leaves out the link that stands in the text', () => {
    const { post } = shown(
      'wordpress',
      { title: 'x', text: 'See https://acme.example', link: 'https://acme.example' },
      html,
    );
    expect(post.querySelectorAll('[data-part=text] > p')).toHaveLength(1);
  });
});

describe('a post on a network of no known look', () => {
  it('shows everything as it is sent', () => {
    const { post, marks, card } = shown('sandbox', {
      text: '#a https://acme.example/a/very/long/path/that/goes/on',
      link: 'https://b.example',
      images: [image('a'), image('b')],
    });
    expect(marks('link')).toEqual(['https://acme.example/a/very/long/path/that/goes/on']);
    expect(post.querySelectorAll('figure')).toHaveLength(2);
    expect(card()).toHaveTextContent('b.example');
  });
});

describe('what stands below every post', () => {
  it('is each alternative text, or that it is missing', () => {
    shown('bluesky', {
      text: 'x',
      images: [image('a', 'A red bicycle'), image('b', ' '), { ...image('c', ''), decorative: true }],
    });
    expect(screen.getByText('A red bicycle')).toBeInTheDocument();
    expect(screen.getByText(/^Missing/)).toBeInTheDocument();
    expect(screen.getByText('Decoration, without alternative text')).toBeInTheDocument();
    expect(screen.getAllByText('ALT')).toHaveLength(1);
  });

  it('is every address that a link leads to, whole and once', () => {
    shown('mastodon', {
      text: 'https://a.example/with/a/very/long/path',
      link: 'https://a.example/with/a/very/long/path',
    });
    expect(screen.getAllByText('https://a.example/with/a/very/long/path')).toHaveLength(1);
  });

  it('lets a text in Hebrew or Arabic run from the right', () => {
    const { post } = shown('bluesky', { text: 'שלום', language: 'he' });
    expect(post).toHaveAttribute('lang', 'he');
    expect(post.querySelector('[data-part=text]')).toHaveAttribute('dir', 'auto');
  });
});
