// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startMessages } from '@/shared/i18n';
import { PasswordDialog } from './PasswordDialog';

describe('the password dialog', () => {
  let sent: unknown[];
  let answers: Response[];

  beforeAll(() => startMessages('en'));
  beforeEach(() => {
    sent = [];
    answers = [];
    vi.stubGlobal('fetch', async (request: Request) => {
      if (request.method === 'GET') return new Response('[]', { headers: { 'Content-Type': 'application/json' } });
      sent.push(await request.json());
      return answers.shift();
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  const change = async (wanted: string) => {
    render(
      <MantineProvider env="test">
        <QueryClientProvider client={new QueryClient()}>
          <PasswordDialog opened userName="mia" onClose={() => undefined} />
        </QueryClientProvider>
      </MantineProvider>,
    );
    await userEvent.type(screen.getByLabelText(/Old password/), 'the old password');
    await userEvent.type(screen.getByLabelText(/New password/), wanted);
    await userEvent.click(screen.getByRole('button', { name: 'Change password' }));
  };

  it('says that other sessions are over', async () => {
    answers.push(new Response(null, { status: 204 }));

    await change('seven mild rivers wander');

    expect((await screen.findByRole('status')).textContent).toContain('you have to log in again');
    expect(sent).toEqual([{ oldPassword: 'the old password', newPassword: 'seven mild rivers wander' }]);
  });

  it('shows the refusal at its field', async () => {
    const fields = [{ field: 'newPassword', code: 'EASILY_GUESSED', message: 'This is guessed first.' }];
    const problem = { type: 'about:blank', title: 'Invalid', status: 400, code: 'INVALID', fields };
    answers.push(
      new Response(JSON.stringify(problem), { status: 400, headers: { 'Content-Type': 'application/problem+json' } }),
    );

    await change('qwertyuiopasdfghjkl');

    expect(await screen.findByText('This is guessed first.')).toBeTruthy();
  });
});
