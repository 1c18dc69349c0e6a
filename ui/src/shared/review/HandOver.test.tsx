// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startMessages } from '../i18n';
import { HandOver } from './HandOver';

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });

describe('handing a task over', () => {
  let sent: unknown[];
  let eligible: unknown[];

  beforeAll(() => startMessages('en'));
  beforeEach(() => {
    sent = [];
    eligible = [
      { id: 'bea', displayName: 'Bea Brandt' },
      { id: 'ben', displayName: 'Ben Baker' },
    ];
    vi.stubGlobal('fetch', async (request: Request) => {
      if (request.method === 'GET') return json(eligible);
      sent.push(await request.json());
      return json({ taskId: 't1', kind: 'REVIEW', title: 'Filter', createdAt: '2026-11-22T10:00:00Z' });
    });
    render(
      <MantineProvider env="test">
        <QueryClientProvider client={new QueryClient()}>
          <HandOver taskId="t1" title="Filter" assignee={{ id: 'bea', displayName: 'Bea Brandt' }} />
        </QueryClientProvider>
      </MantineProvider>,
    );
  });
  afterEach(() => vi.unstubAllGlobals());

  it('offers those who may decide it, but not who has it, and wants a reason', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Hand over: Filter' }));
    await userEvent.click(await screen.findByRole('combobox', { name: /To whom/ }));
    expect(screen.queryByRole('option', { name: 'Bea Brandt' })).toBeNull();
    await userEvent.click(screen.getByRole('option', { name: 'Ben Baker' }));
    const submit = screen.getByRole<HTMLButtonElement>('button', { name: 'Hand over' });
    expect(submit.disabled).toBe(true);
    await userEvent.type(screen.getByRole('textbox', { name: /Reason/ }), 'I am on holiday');
    await userEvent.click(submit);
    await waitFor(() => expect(sent).toEqual([{ person: 'ben', reason: 'I am on holiday' }]));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('says so when there is nobody else', async () => {
    eligible = [{ id: 'bea', displayName: 'Bea Brandt' }];
    await userEvent.click(screen.getByRole('button', { name: 'Hand over: Filter' }));
    expect(await screen.findByText('Nobody else may decide this.')).toBeDefined();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Hand over' }).disabled).toBe(true);
  });
});
