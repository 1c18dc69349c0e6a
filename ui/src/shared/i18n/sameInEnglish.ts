import type { Language } from '../preferences';

/** Messages that a language says with the very words of English, and is right to. Anything else that is English was forgotten. */
export const sameInEnglish: Readonly<Record<Exclude<Language, 'en'>, readonly string[]>> = {
  de: ['Name', 'Text', 'Link', 'Simulation', 'Compliance', 'Mails', 'Plugins'],
  fr: [
    'Versions',
    'Version',
    'Versions ({{count}})',
    'Images',
    'Signatures',
    '{{count}} signatures',
    'Publications',
    'Incidents',
    'Plugins',
    'Table',
    'Simulation',
    'Finance',
  ],
  es: ['No', 'Auditor', 'Plugins', 'Alcohol'],
};

/** Names are not translated, nor is what has no word in it but its gaps. */
export const namesInEnglish = ['Tasklist', 'Cockpit', 'Admin', 'Countersign'];
