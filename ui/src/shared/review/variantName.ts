import type { Schemas } from '../api/client';

type Place = Pick<Schemas['Variant'], 'account' | 'market'>;

/** "Bluesky DE": the channel and the market; the account's name as well where two of a channel are in play. */
export function variantName(
  variant: Place,
  all: readonly Place[],
  accounts: ReadonlyMap<string, Schemas['Account']>,
): string {
  const account = accounts.get(variant.account);
  if (account === undefined) return variant.market;
  const channel = account.channelName ?? account.channel;
  const twin = all.some(
    (other) =>
      other.account !== variant.account &&
      other.market === variant.market &&
      accounts.get(other.account)?.channel === account.channel,
  );
  return twin ? `${channel} ${variant.market} · ${account.name}` : `${channel} ${variant.market}`;
}
