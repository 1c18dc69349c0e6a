import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../api/queries';
import { isLanguage, keepLanguage } from '../preferences';
import { speak } from '.';

/** Speaks the language of the person's profile as soon as it is known, and says which one is spoken now. */
export function usePersonsLanguage(): string {
  const { i18n } = useTranslation();
  const language = useMe()?.language;
  useEffect(() => {
    if (!isLanguage(language)) return;
    keepLanguage(language);
    void speak(language);
  }, [language]);
  return i18n.language;
}
