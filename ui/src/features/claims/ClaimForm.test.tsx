// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { startMessages } from '@/shared/i18n';
import { refusal, staged } from '@/shared/testing/stage';
import { ClaimForm } from './ClaimForm';
import { newClaim } from './claimForm';

const mia = { id: 'mia', displayName: 'Mia', language: 'en', groups: ['marketing/de'] };
const kinds = [
  { name: 'content.claims', choices: [{ value: 'efficacy', label: { en: 'A measurable effect' } }] },
] as const;
const shared = { 'GET /api/facts': { body: kinds }, 'GET /api/people': { body: { items: [] } } };

describe('the form of a claim', () => {
  beforeAll(() => startMessages('en'));
  afterEach(() => vi.unstubAllGlobals());

  const fill = async () => {
    await userEvent.type(screen.getByLabelText(/^Claim/), 'Lasts for 30 years');
    await userEvent.click(screen.getByRole('combobox', { name: /What it claims/ }));
    await userEvent.click(await screen.findByText('A measurable effect'));
    await userEvent.type(screen.getByLabelText(/^Evidence/), 'Test report 12');
  };
  const propose = () => userEvent.click(screen.getByRole('button', { name: 'Propose' }));

  it('says at each field what is missing, and sends nothing', async () => {
    const sent = staged(<ClaimForm start={newClaim(mia)} known={[mia]} onSaved={() => undefined} />, shared);

    await propose();

    expect(screen.getAllByText('This is missing. Fill it in.')).toHaveLength(3);
    await waitFor(() => expect(screen.getByLabelText(/^Claim/)).toHaveFocus());
    expect(sent).toEqual([]);
  });

  it('sends the claim in its regions and hands it on', async () => {
    const saved = vi.fn();
    const claim = { id: 'c' };
    const answers = { ...shared, 'POST /api/claims': { status: 201, body: claim } };
    const sent = staged(<ClaimForm start={newClaim(mia)} known={[mia]} onSaved={saved} />, answers);

    await fill();
    await propose();

    await waitFor(() => expect(saved).toHaveBeenCalledWith(claim));
    expect(sent).toMatchObject([
      { call: 'POST /api/claims', body: { code: 'efficacy', regions: ['de'], owner: 'mia', evidenceLink: null } },
    ]);
  });

  it('shows the refusal of the server at its field', async () => {
    const body = refusal('UNKNOWN', [{ field: 'text', message: 'Text: it has no word.' }]);
    staged(<ClaimForm start={newClaim(mia)} known={[mia]} onSaved={() => undefined} />, {
      ...shared,
      'POST /api/claims': { status: 400, body },
    });

    await fill();
    await propose();

    expect(await screen.findByText('Text: it has no word.')).toBeVisible();
  });
});
