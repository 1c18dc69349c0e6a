import type { Schemas } from '@/shared/api/client';

type Account = Schemas['Account'];

/** Up to so many accounts are seen at a glance; from there on a field finds them. */
export const atAGlance = 8;

/** So many are listed while nothing, or too little, is typed. */
const listed = 24;

export interface ListedAccounts {
  readonly accounts: readonly Account[];
  readonly hidden: number;
}

/** What the author may tick: what is ticked already stands first, then what fits to the words that he typed. */
export function listedAccounts(all: readonly Account[], ticked: ReadonlySet<string>, text: string): ListedAccounts {
  const connected = all.filter((account) => account.state !== 'DISCONNECTED' || ticked.has(account.id));
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const first = connected.filter((account) => ticked.has(account.id));
  const others = connected.filter((account) => !ticked.has(account.id) && fits(account, words));
  const accounts = [...first, ...others.slice(0, listed)];
  return { accounts, hidden: first.length + others.length - accounts.length };
}

function fits(account: Account, words: readonly string[]): boolean {
  const described = [account.name, account.channelName ?? account.channel, ...account.markets]
    .join(' ')
    .toLocaleLowerCase();
  return words.every((word) => described.includes(word));
}
