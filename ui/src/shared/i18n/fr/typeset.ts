const NARROW = '\u202f';
const WIDE = '\u00a0';

/** French sets a space before two-part punctuation and inside guillemets; it must not break the line there. */
export function typeset<Messages extends Record<string, string>>(messages: Messages): Messages {
  const set = Object.entries(messages).map(([key, message]) => [key, unbroken(message)]);
  return Object.fromEntries(set) as Messages;
}

function unbroken(message: string): string {
  return message.replace(/ (?=[;!?])/g, NARROW).replace(/ (?=[:»])|(?<=«) /g, WIDE);
}
