import { describe, expect, it } from 'vitest';
import { addressesIn } from './addresses';

const found = (text: string) => addressesIn(text).map(({ address }) => address);

describe('a web address in a text', () => {
  it('ends before the punctuation of its sentence', () => {
    expect(found('See https://a.example/x, (https://b.example/y) and “https://c.example/z”.')).toEqual([
      'https://a.example/x',
      'https://b.example/y',
      'https://c.example/z',
    ]);
  });

  it('keeps the brackets that are its own', () => {
    expect(found('(https://a.example/Rad_(Fahrzeug))')).toEqual(['https://a.example/Rad_(Fahrzeug)']);
  });

  it('begins nowhere inside a word, a tag or another address', () => {
    expect(found('xhttps://a.example #https://a.example')).toEqual([]);
  });

  it('has a host', () => {
    expect(found('https://... and https://münchen.example')).toEqual(['https://münchen.example']);
  });
});
