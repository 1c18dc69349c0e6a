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

const threadOf = (number: number, more: Partial<Schemas['Thread']> = {}): Schemas['Thread'] => ({
  id: `t${number}`,
  item: 'i1',
  number,
  version: 2,
  remarks: [
    {
      id: `r${number}`,
      by: { id: 'lena', displayName: 'Lena Lorenz' },
      at: '2026-11-22T10:00:00Z',
      words: 'The price is missing.',
      mentions: [],
      edits: 0,
      mine: true,
    },
  ],
  ...more,
});

interface Sent {
  readonly key: string | null;
  readonly body: Schemas['NewDecision'];
}

describe('the decision form', () => {
  let sent: Sent[];
  let answers: Response[];
  let threads: Schemas['Thread'][];

  beforeAll(() => startMessages('en'));
  beforeEach(() => {
    sessionStorage.clear();
    sent = [];
    answers = [];
    threads = [];
    vi.stubGlobal('fetch', async (request: Request) => {
      if (request.method === 'GET') {
        const said = { version: 3, open: threads.length, resolved: 0, mayWrite: true, items: threads };
        const body = request.url.includes('/discussion') ? said : [];
        return new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json' } });
      }
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

  const show = (unseen: readonly string[] = [], onDecided = () => undefined, asked = review) =>
    render(
      <MantineProvider env="test">
        <QueryClientProvider client={new QueryClient()}>
          <DecisionForm
            item="i1"
            review={asked}
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

  it('approves with changes once something is remarked', async () => {
    show();
    await press('Approve with changes');
    expect(screen.getByText(/Remark what is to change/)).toBeVisible();
    expect(sent).toEqual([]);
  });

  it('says how many remarks are to be met, and sends an approval with changes', async () => {
    answers.push(new Response('{}', { status: 201, headers: { 'Content-Type': 'application/json' } }));
    threads = [threadOf(1), threadOf(2), threadOf(3, { resolved: { by: { id: 'x', displayName: 'X' }, at: '' } })];
    show();
    expect(await screen.findByText(/your 2 open remarks/)).toBeVisible();
    await press('Approve with changes');
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.body.decision).toBe('APPROVE_WITH_CHANGES');
  });

  it('does not approve while a change that was asked for is open', async () => {
    const by = { id: 'lena', displayName: 'Lena Lorenz' };
    threads = [threadOf(1), threadOf(2)];
    show([], undefined, {
      ...review,
      check: { decision: 'd1', by, version: 2, changes: [{ thread: 't2', number: 2 }] },
    });
    expect(await screen.findByText('Resolve what is met, then approve. Still open: 2')).toBeVisible();
    await press('Approve');
    expect(sent).toEqual([]);
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
