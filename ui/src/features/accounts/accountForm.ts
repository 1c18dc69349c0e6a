import type { Schemas } from '@/shared/api/client';

type Account = Schemas['Account'];
type Channel = Schemas['Channel'];

/** What the form holds. Secrets stand apart: they are sent when typed and never come back. */
export interface AccountDraft {
  readonly channel: string;
  readonly name: string;
  readonly markets: readonly string[];
  readonly settings: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  readonly perMinute: number;
  readonly businessOwner: string;
  readonly technicalOwner: string;
}

export function newAccount(channel: Channel, me: string): AccountDraft {
  const plain = channel.settings.filter((setting) => setting.kind !== 'SECRET');
  return {
    channel: channel.type,
    name: '',
    markets: [],
    settings: Object.fromEntries(plain.map((setting) => [setting.key, setting.initial])),
    secrets: {},
    perMinute: 30,
    businessOwner: me,
    technicalOwner: me,
  };
}

export function existingAccount(account: Account): AccountDraft {
  return {
    channel: account.channel,
    name: account.name,
    markets: account.markets,
    settings: account.settings,
    secrets: {},
    perMinute: account.perMinute ?? 30,
    businessOwner: account.businessOwner.id,
    technicalOwner: account.technicalOwner.id,
  };
}

/** What is sent: an optional setting left empty is left out, and so is a secret that was not typed, which keeps the stored one. */
export function formOf(draft: AccountDraft): Schemas['AccountForm'] {
  const secrets = filled(draft.secrets);
  return {
    channel: draft.channel,
    name: draft.name.trim(),
    markets: [...draft.markets],
    settings: filled(draft.settings),
    ...(Object.keys(secrets).length > 0 && { secrets }),
    perMinute: draft.perMinute,
    businessOwner: draft.businessOwner,
    technicalOwner: draft.technicalOwner,
  };
}

/** Required settings that are still empty; a stored secret need not be typed again. */
export function missing(draft: AccountDraft, channel: Channel, stored: readonly string[]): string[] {
  return channel.settings
    .filter((setting) => setting.required)
    .filter(({ kind, key }) =>
      kind === 'SECRET' ? !draft.secrets[key] && !stored.includes(key) : (draft.settings[key] ?? '').trim() === '',
    )
    .map((setting) => setting.key);
}

/** ISO 3166-1 codes, in capitals whatever was typed; everything else is left out. */
export function marketsOf(typed: readonly string[]): string[] {
  return [...new Set(typed.map((each) => each.trim().toUpperCase()).filter((each) => /^[A-Z]{2}$/.test(each)))];
}

function filled(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}
