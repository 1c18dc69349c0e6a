/**
 * The language of the page as it is written where the reader lives (de-AT, fr-CH, es-MX). English without a country writes the
 * month first: it is the British one unless the browser asks for another.
 */
export function regional(language: string, wished: readonly string[] = navigator.languages): string {
  const found = wished.find((each) => each.startsWith(`${language}-`) && each !== 'en-US');
  return found ?? (language === 'en' ? 'en-GB' : language);
}
