import { describe, expect, it } from 'vitest';
import type { Schemas } from '@/shared/api/client';
import { formOf, marketsOf, missing, newAccount } from './accountForm';

const setting = (key: string, kind: Schemas['Setting']['kind'], required = true): Schemas['Setting'] => ({
  key,
  label: key,
  help: '',
  kind,
  required,
  choices: [],
  initial: kind === 'URL' ? 'https://bsky.social' : '',
});
const channel = {
  type: 'bluesky',
  name: 'Bluesky',
  settings: [
    setting('server', 'URL'),
    setting('handle', 'TEXT'),
    setting('note', 'TEXT', false),
    setting('appPassword', 'SECRET'),
  ],
} as unknown as Schemas['Channel'];

describe('the form of an account', () => {
  it("starts with the plugin's own values", () => {
    expect(newAccount(channel, 'mia').settings).toEqual({ server: 'https://bsky.social', handle: '', note: '' });
  });

  it('names what is missing, and does not ask for a stored secret again', () => {
    const draft = newAccount(channel, 'mia');
    expect(missing(draft, channel, [])).toEqual(['handle', 'appPassword']);
    expect(missing({ ...draft, settings: { ...draft.settings, handle: 'acme' } }, channel, ['appPassword'])).toEqual(
      [],
    );
  });

  it('sends a secret only when one was typed', () => {
    const draft = { ...newAccount(channel, 'mia'), name: ' Acme ' };
    expect(formOf(draft)).not.toHaveProperty('secrets');
    expect(formOf({ ...draft, secrets: { appPassword: 'x' } }).secrets).toEqual({ appPassword: 'x' });
    expect(formOf(draft).settings).not.toHaveProperty('note');
    expect(formOf(draft).name).toBe('Acme');
  });

  it('takes countries in whatever case, once each', () => {
    expect(marketsOf(['de', ' FR', 'DE', 'Germany', ''])).toEqual(['DE', 'FR']);
  });
});
