import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../preferences';
import de from './de';
import en from './en';
import es from './es';
import fr from './fr';
import { namesInEnglish, sameInEnglish } from './sameInEnglish';

type Catalogue = Readonly<Record<string, string>>;
const catalogues: Record<Language, Catalogue> = { en, de, fr, es };
const translated = languages.filter((language): language is Exclude<Language, 'en'> => language !== 'en');

const placeholders = (message = '') => [...message.matchAll(/\{\{(\w+)/g)].map((match) => match[1]).sort();
const slots = (message = '') => [...message.matchAll(/<(\w+)>/g)].map((match) => match[1]).sort();
const plural = /_(zero|one|two|few|many|other)$/;
const stem = (key: string) => key.replace(plural, '');
const singular = (key: string) => key.replace(/_many$/, '_other');

/** Everything that is wrong with a catalogue beside the English one, as `key: what`. */
function flaws(language: string, messages: Catalogue, english: Catalogue = en): string[] {
  const same = [...namesInEnglish, ...(sameInEnglish[language as keyof typeof sameInEnglish] ?? [])];
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const expected = new Set(
    Object.keys(english).flatMap((key) => (plural.test(key) ? forms.map((form) => `${stem(key)}_${form}`) : [key])),
  );
  return [
    ...[...expected].filter((key) => !(key in messages)).map((key) => `${key}: missing`),
    ...Object.keys(messages)
      .filter((key) => !expected.has(key))
      .map((key) => `${key}: not in English`),
    ...Object.entries(messages).flatMap(([key, message]) => {
      const original = english[singular(key)] ?? '';
      return [
        ...(message.trim() === '' ? [`${key}: empty`] : []),
        ...(placeholders(message).join() !== placeholders(original).join() ? [`${key}: other gaps`] : []),
        ...(slots(message).join() !== slots(original).join() ? [`${key}: other markup`] : []),
        ...(language !== 'en' && message === original && hasWords(message) && !same.includes(message)
          ? [`${key}: still English`]
          : []),
      ];
    }),
  ];
}

function hasWords(message: string): boolean {
  return /\p{L}{2}/u.test(message.replace(/\{\{\w+\}\}/g, ''));
}

describe('the message catalogues', () => {
  it.each(languages)('say everything in %s, with its plural forms and the same gaps', (language) => {
    expect(flaws(language, catalogues[language])).toEqual([]);
  });

  it('speak through one file for each part, the same in every language', () => {
    const parts = (language: string) =>
      readdirSync(path.join(import.meta.dirname, language)).filter((file) => file !== 'typeset.ts');
    translated.forEach((language) => expect(parts(language)).toEqual(parts('en')));
  });

  it('keep French punctuation on its line', () => {
    const loose = Object.entries(fr).filter(([, message]) => / [;:!?»]|« /.test(message));
    expect(loose).toEqual([]);
    expect(fr['item.delete.title']).toBe('Supprimer «\u00a0{{name}}\u00a0»\u202f?');
  });
});

describe('the comparison', () => {
  const english = { save: 'Save {{name}}', items_one: 'one', items_other: '{{count}} items', type: 'Type <b>x</b>' };
  const whole = {
    save: 'Guardar {{name}}',
    items_one: 'uno',
    items_many: '{{count}} de cosas',
    items_other: '{{count}} cosas',
    type: 'Escriba <b>x</b>',
  };
  const found = (changed: Record<string, string | undefined>) => {
    const messages = Object.entries({ ...whole, ...changed }).filter(([, message]) => message !== undefined);
    return flaws('es', Object.fromEntries(messages) as Catalogue, english);
  };

  it('is content with a whole catalogue', () => expect(found({})).toEqual([]));

  it.each([
    [{ save: undefined }, 'save: missing'],
    [{ more: 'Más' }, 'more: not in English'],
    [{ items_many: undefined }, 'items_many: missing'],
    [{ items_many: 'muchas cosas' }, 'items_many: other gaps'],
    [{ save: 'Guardar {{nombre}}' }, 'save: other gaps'],
    [{ type: 'Escriba x' }, 'type: other markup'],
    [{ save: 'Save {{name}}' }, 'save: still English'],
  ])('bites: %o', (changed, flaw) => expect(found(changed)).toContain(flaw));

  it('bites on an empty message', () => expect(found({ type: ' ' })).toContain('type: empty'));
});
