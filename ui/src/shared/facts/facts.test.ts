import { describe, expect, it } from 'vitest';
import { byGroup, factAnswer, type FactDefinition, inLanguage } from './facts';

const paid: FactDefinition = {
  name: 'content.materialConnection',
  type: 'CHOICE',
  question: { en: 'Was anybody paid?', de: 'Wurde jemand bezahlt?' },
  group: 'content',
  initial: 'none',
  choices: [{ value: 'gifted', label: { en: 'Given something', de: 'Etwas geschenkt' } }],
};
const words = { yes: 'Yes', no: 'No' };

describe('facts in words', () => {
  it('speak the language of the page and fall back to English', () => {
    expect(inLanguage(paid.question, 'de')).toBe('Wurde jemand bezahlt?');
    expect(inLanguage(paid.question, 'fr')).toBe('Was anybody paid?');
    expect(inLanguage(undefined, 'en')).toBe('');
  });

  it('say the label of a choice, yes or no, and every value of a list', () => {
    expect(factAnswer(paid, 'gifted', 'de', words)).toBe('Etwas geschenkt');
    expect(factAnswer(paid, 'unheard', 'de', words)).toBe('unheard');
    expect(factAnswer(undefined, false, 'en', words)).toBe('No');
    expect(factAnswer(paid, ['gifted', 'x'], 'en', words)).toBe('Given something, x');
    expect(factAnswer(undefined, [], 'en', words)).toBe('–');
  });

  it('keep the order of the dictionary', () => {
    const facts = [{ ...paid, group: 'product' as const }, paid, { ...paid, name: 'second' }];
    expect(byGroup(facts).map(({ group, facts: list }) => [group, list.length])).toEqual([
      ['product', 1],
      ['content', 2],
    ]);
  });
});
