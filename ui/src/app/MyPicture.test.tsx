// @vitest-environment jsdom
import { Menu } from '@mantine/core';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { startMessages } from '@/shared/i18n';
import { refusal, staged } from '@/shared/testing/stage';
import { MyPicture } from './MyPicture';

const menu = (
  <Menu opened>
    <Menu.Dropdown>
      <MyPicture personId="mia" />
    </Menu.Dropdown>
  </Menu>
);
const file = new File(['pixels'], 'mia.png', { type: 'image/png' });
const chooser = () => document.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement;

describe('my picture', () => {
  beforeAll(() => startMessages('en'));
  afterEach(() => vi.unstubAllGlobals());

  it('is sent when it is chosen, and the change is said', async () => {
    const calls: string[] = [];
    staged(menu, {});
    vi.stubGlobal('fetch', async (request: Request) => {
      calls.push(`${request.method} ${new URL(request.url).pathname}`);
      expect((await request.formData()).has('file')).toBe(true);
      return new Response(null, { status: 204 });
    });
    await userEvent.upload(chooser(), file);
    expect(await screen.findByText(/^Changed/)).toBeVisible();
    expect(calls).toContain('PUT /api/me/picture');
  });

  it('is taken away', async () => {
    const sent = staged(menu, { 'DELETE /api/me/picture': { status: 204 } });
    await userEvent.click(screen.getByRole('menuitem', { name: 'Show initials instead' }));
    await waitFor(() => expect(sent.map(({ call }) => call)).toContain('DELETE /api/me/picture'));
  });

  it('says why a file is not taken', async () => {
    staged(menu, {});
    vi.stubGlobal('fetch', () =>
      Promise.resolve(
        new Response(
          JSON.stringify({ ...refusal('TOO_LARGE'), detail: 'The file is too large. Send a smaller one.' }),
          {
            status: 413,
            headers: { 'Content-Type': 'application/problem+json' },
          },
        ),
      ),
    );
    await userEvent.upload(chooser(), file);
    expect(await screen.findByText('The file is too large. Send a smaller one.')).toBeVisible();
  });
});
