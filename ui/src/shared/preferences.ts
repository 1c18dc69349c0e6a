/* eslint-disable no-restricted-globals -- the one place that keeps something in the browser: language, colours and keys */

/** The languages of the workspace, each by its own name: who cannot read the page finds his language all the same. */
export const languageNames = { en: 'English', de: 'Deutsch', fr: 'Français', es: 'Español' } as const;

export type Language = keyof typeof languageNames;

export const languages = Object.keys(languageNames) as readonly Language[];

const key = 'countersign-language';

export function isLanguage(tag: string | null | undefined): tag is Language {
  return languages.some((each) => each === tag);
}

/** The one chosen before; else the first of the browser's that the workspace speaks; else English. */
export function keptLanguage(wished: readonly string[] = navigator.languages): Language {
  const kept = read();
  if (isLanguage(kept)) return kept;
  return wished.map((tag) => tag.split('-')[0]).find(isLanguage) ?? 'en';
}

export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // A browser that keeps nothing asks the server again at the next visit.
  }
}

/** Where Mantine keeps the colours that the person chose: light, dark, or as the system has them. */
export function keptScheme(): string | null {
  return read('mantine-color-scheme-value');
}

function read(name = key): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

const shortcutsKey = 'countersign-shortcuts';

/** Whether single keys do something; they do until somebody switches them off. */
export function keptShortcuts(): boolean {
  try {
    return localStorage.getItem(shortcutsKey) !== 'off';
  } catch {
    return true;
  }
}

export function keepShortcuts(on: boolean): void {
  try {
    localStorage.setItem(shortcutsKey, on ? 'on' : 'off');
  } catch {
    // They are on again at the next visit.
  }
}
