import { describe, expect, it } from 'vitest';
import type { Schemas } from '@/shared/api/client';
import { listedAccounts } from './targets';

const account = (name: string, more: Partial<Schemas['Account']> = {}) =>
  ({
    id: name,
    name,
    channel: 'bluesky',
    channelName: 'Bluesky',
    markets: ['DE'],
    state: 'CONNECTED',
    ...more,
  }) as Schemas['Account'];

const many = Array.from({ length: 300 }, (_, number) => account(`Shop ${number}`));

describe('The accounts that an author is offered', () => {
  it('are those whose name, network or market holds every word', () => {
    const all = [account('Kettles'), account('Grinders', { channelName: 'Mastodon', markets: ['FR', 'AT'] })];
    expect(listedAccounts(all, new Set(), 'mast at').accounts.map(({ name }) => name)).toEqual(['Grinders']);
    expect(listedAccounts(all, new Set(), 'KETT').accounts.map(({ name }) => name)).toEqual(['Kettles']);
    expect(listedAccounts(all, new Set(), 'nothing').accounts).toEqual([]);
  });

  it('stay few, and it is said how many more there are', () => {
    const { accounts, hidden } = listedAccounts(many, new Set(), '');
    expect(accounts).toHaveLength(24);
    expect(hidden).toBe(276);
  });

  it('begin with the ticked ones, whatever is looked for', () => {
    const { accounts } = listedAccounts(many, new Set(['Shop 299']), 'Shop 17');
    expect(accounts.map(({ name }) => name).slice(0, 2)).toEqual(['Shop 299', 'Shop 17']);
  });

  it('leave out what is disconnected, unless it is ticked and has to be unticked', () => {
    const gone = account('Old', { state: 'DISCONNECTED' });
    expect(listedAccounts([gone], new Set(), '').accounts).toEqual([]);
    expect(listedAccounts([gone], new Set(['Old']), '').accounts).toEqual([gone]);
  });
});
