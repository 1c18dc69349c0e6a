// @vitest-environment jsdom
import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { keptLanguage, languages } from '../preferences';
import { markPage, speak, startMessages } from '.';
import { regional } from './regional';

describe('a language', () => {
  beforeAll(async () => {
    markPage();
    await startMessages('es');
  });

  it('is loaded when it is spoken, and no other', () => {
    expect(languages.filter((language) => i18next.hasResourceBundle(language, 'translation'))).toEqual(['es']);
    expect(document.documentElement.lang).toBe('es');
  });

  it('counts in its own forms and writes numbers in its own way', () => {
    expect(i18next.t('campaigns.items', { count: 1 })).toBe('1 contenido');
    expect(i18next.t('campaigns.items', { count: 25_000 })).toBe('25.000 contenidos');
    expect(i18next.t('campaigns.items', { count: 2_000_000 })).toBe('2.000.000 de contenidos');
  });

  it('is fetched when somebody chooses it', async () => {
    await speak('fr');
    expect(i18next.t('campaigns.items', { count: 0 })).toBe('0 contenu');
    expect(i18next.t('campaigns.items', { count: 2 })).toBe('2 contenus');
    expect(document.documentElement.lang).toBe('fr');
  });

  it('is at first the one the browser asks for, as far as the workspace speaks it', () => {
    expect(keptLanguage(['it-IT', 'fr-CH', 'de'])).toBe('fr');
    expect(keptLanguage(['ja'])).toBe('en');
  });

  it('writes dates and numbers as people do where the reader lives', () => {
    expect(regional('fr', ['de', 'fr-CH'])).toBe('fr-CH');
    expect(regional('es', ['en-US'])).toBe('es');
    expect(regional('en', ['en-US', 'en-IE'])).toBe('en-IE');
    expect(regional('en', ['en-US'])).toBe('en-GB');
  });
});
