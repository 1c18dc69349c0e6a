import type en from './en';

type English = keyof typeof en;

/** French and Spanish count millions in another way (`1 000 000 de posts`): CLDR's form `many`, beside `one` and `other`. */
type Millions<Key> = Key extends `${infer Stem}_other` ? `${Stem}_many` : never;

type Only<Messages, Keys extends PropertyKey> = Messages & Record<Exclude<keyof Messages, Keys>, never>;

/** Does not compile when a message of English is missing, nor when there is one that English does not have. */
export function complete<Messages extends Record<English, string>>(messages: Only<Messages, English>): Messages {
  return messages;
}

/** As `complete`, for a language with the plural form `many`: it has it for every message that counts. */
export function completeWithMany<Messages extends Record<English | Millions<English>, string>>(
  messages: Only<Messages, English | Millions<English>>,
): Messages {
  return messages;
}
