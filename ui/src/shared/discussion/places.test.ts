import { describe, expect, it } from 'vitest';
import { codePoints, counterpart, unitsAt, wordsIn } from './places';

describe('places of words', () => {
  it('finds the word in the sentence that is most alike', () => {
    const source = 'Buy pots. We have pots and pans.';
    const shown = 'Acme Buy pots. We have pots and pans.';

    expect(counterpart(source, 18, 'pots', shown)).toBe(23);
    expect(counterpart(shown, 9, 'pots', source)).toBe(4);
  });

  it('finds words behind an address that the network shortens', () => {
    const source = 'See https://www.example.org/a/very/long/way/to/the/pots for pots today';
    const shown = 'See example.org/a/very/long/way/t… for pots today';

    expect(wordsIn({ text: source }, shown, shown.lastIndexOf('pots'), 'pots')).toEqual({
      field: 'TEXT',
      quote: 'pots',
      start: source.lastIndexOf('pots'),
    });
  });

  it('counts in code points, as the server does', () => {
    const text = '👨‍👩‍👧 love pots';

    expect(wordsIn({ text }, text, text.indexOf('pots'), 'pots')?.start).toBe(11);
    expect(unitsAt(text, 11)).toBe(text.indexOf('pots'));
    expect(codePoints('e\u0301')).toBe(2);
  });

  it('tells a title from the text', () => {
    const variant = { title: 'New pots', text: 'Our pots are here.' };

    expect(wordsIn(variant, 'New potsOur pots are here.', 4, 'pots')).toMatchObject({ field: 'TITLE', start: 4 });
    expect(wordsIn(variant, 'New potsOur pots are here.', 12, 'pots')).toMatchObject({ field: 'TEXT', start: 4 });
  });

  it('pins nothing to what is not of the content', () => {
    expect(wordsIn({ text: 'Our pots' }, 'Acme Bikes Our pots', 0, 'Acme')).toBeUndefined();
    expect(counterpart('a', 0, '', 'a')).toBeUndefined();
  });
});
