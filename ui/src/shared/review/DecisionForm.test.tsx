// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Schemas } from '../api/client';
import { startMessages } from '../i18n';
import { DecisionForm } from './DecisionForm';

const review: Schemas['Review'] = {
  id: 'r1',
  role: 'LEGAL',
  market: 'DE',
  group: 'legal/de',
  state: 'OPEN',
  because: ['the market is DE'],
  people: [],
  looks: [],
  mayDecide: true,
};

interface Sent {
  readonly key: string | null;
  readonly body: Schemas['NewDecision'];
}

describe('the decision form', () => {
  let sent: Sent[];
  let answers: Response[];

  beforeAll(() => startMessages('en'));
  beforeEach(() => {
    sessionStorage.clear();
    sent = [];
    answers = [];
    vi.stubGlobal('fetch', async (request: Request) => {
      if (request.method === 'GET') return new Response('[]', { headers: { 'Content-Type': 'application/json' } });
      sent.push({
        key: request.headers.get('Idempotency-Key'),
        body: (await request.json()) as Schemas['NewDecision'],
      });
      const answer = answers.shift();
      if (answer === undefined) throw new TypeError('Failed to fetch');
      return answer;
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  const show = (unseen: readonly string[] = [], onDecided = () => undefined) =>
    render(
      <MantineProvider env="test">
        <QueryClientProvider client={new QueryClient()}>
          <DecisionForm
            review={review}
            version={3}
            hash={'9f3a12'.padEnd(64, '0')}
            unseen={unseen}
            onDecided={onDecided}
          />
        </QueryClientProvider>
      </MantineProvider>,
    );
  const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

  it('says which bytes are signed and sends exactly their hash', async () => {
    answers.push(new Response('{}', { status: 201, headers: { 'Content-Type': 'application/json' } }));
    const decided = vi.fn();
    show([], decided);
    expect(screen.getByText('you sign v3 – 9f3a12')).toBeVisible();
    await press('Approve');
    await waitFor(() => expect(decided).toHaveBeenCalledOnce());
    expect(sent.map((each) => each.body)).toEqual([{ decision: 'APPROVE', hash: '9f3a12'.padEnd(64, '0') }]);
  });

  it('does not approve what was not looked at, and names it', async () => {
    show(['Bluesky FR']);
    await press('Approve');
    expect(screen.getByText(/one more variant.*Bluesky FR/)).toBeVisible();
    expect(sent).toEqual([]);
  });

  it('asks for words before it returns', async () => {
    answers.push(new Response('{}', { status: 201, headers: { 'Content-Type': 'application/json' } }));
    show(['Bluesky FR']);
    await press('Return');
    expect(screen.getByText('Say what has to change, or why it cannot go out.')).toBeVisible();
    await userEvent.type(screen.getByLabelText('Comment'), 'The price is wrong.');
    await press('Return');
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.body).toMatchObject({ decision: 'RETURN', comment: 'The price is wrong.' });
  });

  it('repeats an unanswered decision under the same key, and keeps the comment meanwhile', async () => {
    show();
    await userEvent.type(screen.getByLabelText('Comment'), 'Fine');
    await press('Approve');
    expect(await screen.findByRole('alert')).toHaveTextContent('does not answer');
    expect(screen.getByLabelText('Comment')).toHaveValue('Fine');
    await press('Approve');
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[0]?.key).toMatch(/^[0-9a-f]{32}$/);
    expect(sent[1]?.key).toBe(sent[0]?.key);
  });

  it('shows what changed when a newer version exists', async () => {
    const conflict: Schemas['VersionConflict'] = {
      type: 'x',
      title: 'There is a newer version',
      status: 409,
      code: 'NEWER_VERSION',
      newestVersion: 4,
      difference: [{ path: 'variants[bluesky/DE].text', before: 'Best price', after: 'Lowest price' }],
    };
    answers.push(
      new Response(JSON.stringify(conflict), { status: 409, headers: { 'Content-Type': 'application/json' } }),
    );
    show();
    await press('Approve');
    expect(await screen.findByText('Text · bluesky, DE')).toBeVisible();
    expect(screen.getByText('Best').tagName).toBe('DEL');
    expect(screen.getByText('Lowest').tagName).toBe('INS');
  });
});
