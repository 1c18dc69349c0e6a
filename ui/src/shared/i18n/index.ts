import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../preferences';

/** Starts with one language; the other one is fetched only when somebody asks for it. */
export async function startMessages(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
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

async function catalogue(language: Language): Promise<Record<string, string>> {
  return language === 'de' ? (await import('./de')).default : (await import('./en')).default;
}
