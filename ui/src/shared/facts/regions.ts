/** Codes that name a region of the world's data, but no country that has laws of its own. */
const noCountries = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'XK', 'ZZ']);
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

export interface Region {
  readonly value: string;
  readonly label: string;
}

interface Words {
  readonly global: string;
  readonly eu: string;
}

/** Everywhere, the European Union, then every country, by name: the regions in which a claim or a rule may hold. */
export function regionsOf(language: string, words: Words): Region[] {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const countries = letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !noCountries.has(code) && isCurrent(code))
    .flatMap((code) => {
      const label = names.of(code);
      return label === undefined ? [] : [{ value: code.toLowerCase(), label }];
    })
    .sort((one, other) => one.label.localeCompare(other.label, language));
  return [{ value: 'global', label: words.global }, { value: 'eu', label: words.eu }, ...countries];
}

/** A code that was given up is the alias of another one. */
function isCurrent(code: string): boolean {
  return new Intl.Locale(`und-${code}`).region === code;
}
