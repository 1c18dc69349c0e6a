import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../preferences';
import { fillings } from './fillings';

/** Starts with one language; another one is fetched only when somebody asks for it. */
export async function startMessages(language: Language): Promise<void> {
  await i18next
    .use(fillings)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      keySeparator: false,
      nsSeparator: false,
      interpolation: { escapeValue: false, alwaysFormat: true },
      resources: { [language]: { translation: await catalogue(language) } },
    });
}

export async function speak(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation')) {
    i18next.addResourceBundle(language, 'translation', await catalogue(language));
  }
  await i18next.changeLanguage(language);
}

/** Says in the page itself which language it speaks; not for a guest in somebody else's page. */
export function markPage(): void {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
  });
}

// One chunk each: a page loads the language it speaks and no other.
const catalogues: Record<Language, () => Promise<{ default: Record<string, string> }>> = {
  en: () => import('./en'),
  de: () => import('./de'),
  fr: () => import('./fr'),
  es: () => import('./es'),
};

async function catalogue(language: Language): Promise<Record<string, string>> {
  return (await catalogues[language]()).default;
}
