import type { FormatterModule } from 'i18next';
import { regional } from './regional';

/** Writes the numbers in messages as the language of the page does: 25,000 or 25.000 or 25 000. */
export const numbers: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, _format, language) =>
    typeof value === 'number' ? new Intl.NumberFormat(regional(language ?? 'en')).format(value) : (value as string),
};
