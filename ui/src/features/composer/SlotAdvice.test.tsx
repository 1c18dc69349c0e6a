// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { startMessages } from '@/shared/i18n';
import { person, staged } from '@/shared/testing/stage';
import type { Draft } from './draft';
import { SlotAdvice } from './SlotAdvice';

const draft = { name: 'Spring', variants: [{ account: 'a', market: 'DE' }] } as Draft;
const server = (stopped = false) => ({
  'GET /api/me': { body: person('mia', ['AUTHOR'], []) },
  'GET /api/channel-accounts': { body: [{ id: 'a', name: 'Acme', stopped }] },
  'POST /api/content/routes': { body: { stages: [], problems: [], earliest: '2099-06-05T13:05:00Z' } },
});
const berlin = (at: string) => ({ at, zone: 'Europe/Berlin' });

describe('the advice on a slot', () => {
  beforeAll(() => startMessages('en'));
  afterEach(() => vi.unstubAllGlobals());

  const shown = (at: string, stopped = false) => {
    const choose = vi.fn();
    staged(<SlotAdvice slot={berlin(at)} draft={draft} itemId="i" onChoose={choose} />, server(stopped));
    return choose;
  };

  it('warns of a slot that leaves too little time, and sets the first one that does not', async () => {
    const choose = shown('2099-06-05T15:00');
    expect(await screen.findByRole('alert')).toHaveTextContent(/usually take until Fri.*15:05/);
    await userEvent.click(screen.getByRole('button', { name: /Take Fri.*15:15/ }));
    expect(choose).toHaveBeenCalledWith(berlin('2099-06-05T15:15'));
  });

  it('offers the morning of the next working day as well', async () => {
    const choose = shown('2099-06-05T15:00');
    await userEvent.click(await screen.findByRole('button', { name: /Take Mon.*10:00/ }));
    expect(choose).toHaveBeenCalledWith(berlin('2099-06-08T10:00'));
  });

  it('says the first one that can be met while none is chosen', async () => {
    shown('');
    expect(await screen.findByText(/^The earliest slot/)).toBeInTheDocument();
    expect(screen.queryByText(/usually take until/)).toBeNull();
  });

  it('says nothing of a slot that leaves the time', async () => {
    shown('2099-06-05T15:05', true);
    expect(await screen.findByText(/^Publishing is stopped on Acme/)).toBeInTheDocument();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
