import { german } from './de';
import { spanish } from './es';
import { french } from './fr';

/** The words of dmn-js by the language of the page, then by its English ones; what is missing stays English. */
export const editorWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: german,
  fr: french,
  es: spanish,
};
