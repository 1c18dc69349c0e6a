import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import de from '../src/shared/i18n/de';
import en from '../src/shared/i18n/en';
import { shortcuts } from '../src/shared/keyboard/shortcuts';

const source = path.join(path.dirname(fileURLToPath(import.meta.url)), '../src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
  .map((file) => readFileSync(path.join(source, file), 'utf8'));
const isBound = (group: string, name: string) =>
  files.some(
    (file) =>
      file.includes(`useShortcuts('${group}', {`) ||
      new RegExp(`(shortcuts\\.${group}|\\b${group})\\.${name}\\b`).test(file),
  );

describe('the table of keys', () => {
  const all = Object.entries(shortcuts).flatMap(([group, keys]) =>
    Object.keys(keys).map((name) => [group, name] as const),
  );

  it('holds nothing that no page binds', () => {
    expect(all.filter(([group, name]) => !isBound(group, name))).toEqual([]);
    expect(isBound('days', 'nothing')).toBe(false);
  });

  it('says of each key what it does, in the words of the help', () => {
    for (const words of [en, de] as Record<string, string>[])
      expect(all.filter(([group, name]) => !words[`keys.${group}`] || !words[`keys.${group}.${name}`])).toEqual([]);
  });

  it('is the only place that binds keys of pages', () => {
    expect(files.filter((file) => file.includes('useHotkeys'))).toEqual([]);
  });
});
