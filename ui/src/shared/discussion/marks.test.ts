// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Schemas } from '../api/client';
import { marksIn, next } from './MarkedContent';
import { badgeOf, grouped, threadsFor } from './marks';
import { between, movedBy } from './PinBoard';
import { askedFor } from './RemarkField';

const thread = (number: number, more: Partial<Schemas['Thread']> = {}): Schemas['Thread'] => ({
  id: `t${number}`,
  item: 'i1',
  number,
  version: 1,
  remarks: [],
  ...more,
});
const onPots = (number: number) =>
  thread(number, {
    anchor: { field: 'TEXT', quote: 'pots', start: 4, end: 8 },
    standing: { outdated: false, start: 4, end: 8 },
  });

describe('marks over words', () => {
  it('makes one mark of forty remarks on a word', () => {
    const threads = Array.from({ length: 40 }, (_, place) => onPots(place + 1));

    const marks = marksIn({ text: 'Our pots.' }, threads, { text: 'Acme: Our pots.' });

    expect(marks).toHaveLength(1);
    expect(marks[0]).toMatchObject({ from: 10, to: 14 });
    expect(badgeOf(marks[0]!)).toBe('×40');
  });

  it('goes through the threads of a mark one by one', () => {
    const mark = { from: 0, to: 4, threads: [thread(1), thread(2)] };

    expect(next(mark, undefined)).toBe('t1');
    expect(next(mark, 't1')).toBe('t2');
    expect(next(mark, 't2')).toBe('t1');
  });

  it('joins what overlaps and leaves apart what only touches', () => {
    const marks = grouped([
      { from: 6, to: 9, threads: [thread(3)] },
      { from: 0, to: 4, threads: [thread(1)] },
      { from: 2, to: 6, threads: [thread(2)] },
    ]);

    expect(marks.map(({ from, to }) => [from, to])).toEqual([
      [0, 6],
      [6, 9],
    ]);
    expect(badgeOf(marks[1]!)).toBe('3');
  });

  it('marks nothing for words that are gone', () => {
    const gone = { ...onPots(1), standing: { outdated: true, start: null, end: null } };

    expect(marksIn({ text: 'Our pots.' }, [gone], { text: 'Our pots.' })).toEqual([]);
  });

  it('shows beside a variant its own threads, those about everything, and those whose variant is gone', () => {
    const here = { account: 'a', market: 'DE' };
    const there = { account: 'a', market: 'FR' };
    const threads = [
      thread(1, { target: here }),
      thread(2, { target: there }),
      thread(3),
      thread(4, { target: { account: 'gone', market: 'DE' } }),
    ];

    expect(threadsFor(threads, here, [here, there]).map(({ number }) => number)).toEqual([1, 3, 4]);
  });
});

describe('a pin', () => {
  it('is a point after a click and a rectangle after a drag, whichever corner it began at', () => {
    expect(between({ x: 0.5, y: 0.5 }, { x: 0.505, y: 0.6 })).toEqual({ x: 0.5, y: 0.5, width: 0, height: 0 });
    expect(between({ x: 0.5, y: 0.75 }, { x: 0.25, y: 0.25 })).toEqual({ x: 0.25, y: 0.25, width: 0.25, height: 0.5 });
  });

  it('moves with the arrow keys and stays in the picture', () => {
    const pin = { x: 0.5, y: 0.995, width: 0, height: 0 };

    expect(movedBy(pin, 'ArrowLeft', 0.1)).toMatchObject({ x: 0.4, y: 0.995 });
    expect(movedBy(pin, 'ArrowDown', 0.01)).toMatchObject({ y: 1 });
    expect(movedBy({ x: 0.7, y: 0, width: 0.3, height: 0.1 }, 'ArrowRight', 0.1)).toMatchObject({ x: 0.7 });
    expect(movedBy(pin, 'Enter', 0.1)).toBeUndefined();
  });
});

describe('naming somebody', () => {
  it('asks for people after an @ and not within an address', () => {
    expect(askedFor('Hello @le', 9)).toBe('le');
    expect(askedFor('@', 1)).toBe('');
    expect(askedFor('mia@ex', 6)).toBeUndefined();
    expect(askedFor('@lena said', 10)).toBeUndefined();
  });
});
