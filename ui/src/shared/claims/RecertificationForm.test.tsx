// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { startMessages } from '../i18n';
import { dayIn } from '../time/days';
import { refusal, staged } from '../testing/stage';
import { RecertificationForm } from './RecertificationForm';

const CALL = 'POST /api/claims/c/recertification';

describe('the answer to a lapsed claim', () => {
  beforeAll(() => startMessages('en'));
  afterEach(() => vi.unstubAllGlobals());

  const answer = async (choice: RegExp) => {
    await userEvent.click(screen.getByRole('radio', { name: choice }));
    await userEvent.click(screen.getByRole('button', { name: 'Send the answer' }));
  };

  it('asks for a new last day only when it is renewed', async () => {
    const done = vi.fn();
    const sent = staged(<RecertificationForm claimId="c" onDone={done} />, { [CALL]: { status: 204 } });
    expect(screen.getByRole('button', { name: 'Send the answer' })).toBeDisabled();
    expect(screen.queryByLabelText(/New last day/)).toBeNull();

    await answer(/Renew it/);

    await waitFor(() => expect(done).toHaveBeenCalledWith('RENEW'));
    expect(sent).toEqual([{ call: CALL, body: { choice: 'RENEW', reason: '', until: dayIn(365) } }]);
  });

  it('says why it was refused', async () => {
    const done = vi.fn();
    const body = { ...refusal('STILL_LIVE'), status: 409, detail: '1 live posts still say it.' };
    staged(<RecertificationForm claimId="c" onDone={done} />, { [CALL]: { status: 409, body } });

    await answer(/Leave it lapsed/);

    expect(await screen.findByText('1 live posts still say it.')).toBeVisible();
    expect(done).not.toHaveBeenCalled();
  });
});
