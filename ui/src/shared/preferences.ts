/* eslint-disable no-restricted-globals -- the one place that keeps something in the browser: language and colours */
export type Language = 'en' | 'de';

const key = 'countersign-language';

export function keptLanguage(): Language {
  const kept = read();
  if (kept === 'en' || kept === 'de') return kept;
  return navigator.language.startsWith('de') ? 'de' : 'en';
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
