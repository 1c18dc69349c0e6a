import type { FormatterModule } from 'i18next';
import { isolated } from '../text/isolated';
import { regional } from './regional';

/**
 * How the gaps of messages are filled: numbers as the language of the page writes them (25,000 or 25.000), and names in Arabic or
 * Hebrew so that they do not turn the sentence around.
 */
export const fillings: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, _format, language) => {
    if (typeof value === 'number') return new Intl.NumberFormat(regional(language ?? 'en')).format(value);
    return typeof value === 'string' ? isolated(value) : (value as string);
  },
};
