// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { startMessages } from '../i18n';
import { person, staged } from '../testing/stage';
import { OverrideActions } from './OverrideActions';
import type { Override } from './overrides';

const override: Override = {
  id: 'o',
  rule: 'DE-UWG-5A-WERBUNG',
  scope: 'ITEM',
  scopeId: 'i',
  severity: 2,
  reason: 'Labelled on the picture.',
  state: 'ASKED',
  inForce: false,
  askedBy: { id: 'mia', displayName: 'Mia' },
  askedAt: '2026-11-01T10:00:00Z',
  until: '2099-01-01T10:00:00Z',
};
const me = (id: string, ...groups: string[]) => ({ 'GET /api/me': { body: person(id, ['APPROVER'], groups) } });

describe('what can be done with an override', () => {
  beforeAll(() => startMessages('en'));
  afterEach(() => vi.unstubAllGlobals());

  const inDialog = async (button: string) =>
    userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: button }));

  it('is asked once more before the rule is set aside', async () => {
    const sent = staged(<OverrideActions override={override} />, {
      ...me('carl', 'compliance/eu'),
      'POST /api/overrides/o/confirm': { body: override },
    });

    await userEvent.click(await screen.findByRole('button', { name: 'Set it aside' }));
    expect(sent).toEqual([]);
    await inDialog('Set it aside');

    await waitFor(() => expect(sent).toEqual([{ call: 'POST /api/overrides/o/confirm', body: {} }]));
  });

  it('is refused with a reason only', async () => {
    const sent = staged(<OverrideActions override={override} />, {
      ...me('lena', 'legal/de'),
      'POST /api/overrides/o/refuse': { body: override },
    });

    await userEvent.click(await screen.findByRole('button', { name: 'Refuse' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole('button', { name: 'Refuse' })).toBeDisabled();
    await userEvent.type(dialog.getByRole('textbox'), 'The label is missing.');
    await inDialog('Refuse');

    await waitFor(() => expect(sent).toMatchObject([{ body: { comment: 'The label is missing.' } }]));
  });

  it('leaves whoever asked only the way back', async () => {
    staged(<OverrideActions override={override} />, me('mia', 'marketing/de'));

    expect(await screen.findByRole('button', { name: 'Take it back' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Set it aside' })).toBeNull();
  });
});
