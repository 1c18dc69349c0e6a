/** A value of a draft as words that can be compared: a text itself, pictures by what they show, anything else plainly. */
export function valueWords(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(valueWords).join(', ');
  if (typeof value !== 'object') return String(value);
  if ('asset' in value) return picture(value as { asset: string; alternativeText?: string });
  if ('at' in value && 'zone' in value) return `${String(value.at).replace('T', ' ')} ${String(value.zone)}`;
  const { account: _account, market, ...own } = value as Record<string, unknown>;
  return [market, ...Object.values(own)].map(valueWords).filter(Boolean).join(' · ');
}

function picture({ asset, alternativeText }: { asset: string; alternativeText?: string }): string {
  return alternativeText || asset.slice(0, 6);
}
