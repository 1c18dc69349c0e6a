import { describe, expect, it } from 'vitest';
import de from './de';
import en from './en';

const placeholders = (message: string) => [...message.matchAll(/\{\{(\w+)/g)].map((match) => match[1]).sort();
const slots = (message: string) => [...message.matchAll(/<(\w+)>/g)].map((match) => match[1]).sort();

describe('the message catalogues', () => {
  it('have the same messages', () => {
    expect(Object.keys(de).sort()).toEqual(Object.keys(en).sort());
  });

  it('fill the same gaps in both languages', () => {
    const differing = Object.entries(en).filter(([key, message]) => {
      const german = de[key as keyof typeof en];
      return (
        placeholders(message).join() !== placeholders(german).join() || slots(message).join() !== slots(german).join()
      );
    });
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('have no empty message', () => {
    expect([...Object.values(en), ...Object.values(de)].filter((message) => message.trim() === '')).toEqual([]);
  });

  it('have both plural forms wherever they have one', () => {
    const lonely = Object.keys(en).filter((key) => {
      const other = key.endsWith('_one') ? key.replace(/_one$/, '_other') : key.replace(/_other$/, '_one');
      return !(other in en);
    });
    expect(lonely).toEqual([]);
  });
});
