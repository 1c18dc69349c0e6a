import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { vi } from 'vitest';

/** What a server of this test answers, by `GET /api/me`; whatever else is asked for is not there. */
export type Answers = Record<string, { readonly status?: number; readonly body?: unknown }>;

export interface Sent {
  readonly call: string;
  readonly body: unknown;
}

/** Shows a piece of the workspace before a server that is made of its answers; returns what was written to it. */
export function staged(piece: ReactNode, answers: Answers, place = '/'): Sent[] {
  const sent: Sent[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const call = `${request.method} ${new URL(request.url).pathname}`;
    const text = await request.text();
    if (request.method !== 'GET') sent.push({ call, body: text === '' ? undefined : JSON.parse(text) });
    const { status = 200, body } = answers[call] ?? { status: 404, body: refusal('NOT_FOUND') };
    const type = status >= 400 ? 'application/problem+json' : 'application/json';
    const empty = status === 204 || body === undefined;
    return new Response(empty ? null : JSON.stringify(body), { status, headers: { 'Content-Type': type } });
  });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <MemoryRouter initialEntries={[place]}>{piece}</MemoryRouter>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return sent;
}

export function refusal(code: string, fields: readonly { field: string; message: string }[] = []) {
  return {
    type: 'about:blank',
    title: 'Refused',
    status: 400,
    code,
    fields: fields.map((each) => ({ ...each, code })),
  };
}

export const person = (id: string, roles: readonly string[], groups: readonly string[]) => ({
  id,
  displayName: `Name of ${id}`,
  email: `${id}@example.org`,
  language: 'en',
  zone: 'Europe/Berlin',
  roles,
  groups,
  pages: [],
  passwordGiven: false,
});
