// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Schemas } from '../api/client';
import { startMessages } from '../i18n';
import { staged } from '../testing/stage';
import { Discussed } from './Discussed';

const lena = { id: 'lena', displayName: 'Lena Lorenz' };
const picture = 'a'.repeat(64);
const variant: Schemas['Variant'] = {
  id: 'v1',
  account: 'acc',
  market: 'DE',
  language: 'de',
  text: 'Our new pots are here.',
  images: [{ asset: picture, alternativeText: 'A pot', decorative: false }],
};
const version = { number: 2, variants: [variant] } as unknown as Schemas['Version'];
const thread = (number: number, more: Partial<Schemas['Thread']> = {}): Schemas['Thread'] => ({
  id: `t${number}`,
  item: 'i1',
  number,
  version: 1,
  target: { account: 'acc', market: 'DE' },
  remarks: [
    {
      id: `r${number}`,
      by: lena,
      at: '2026-11-22T10:00:00Z',
      words: `Words ${number}, @lena`,
      mentions: [lena],
      edits: 0,
      mine: true,
    },
  ],
  ...more,
});
const page = (items: readonly Schemas['Thread'][], more = {}) => ({
  'GET /api/content/i1/discussion': {
    body: { version: 2, open: items.length, resolved: 0, mayWrite: true, items, ...more },
  },
  'GET /api/content/i1/discussion/readers': { body: [lena, { id: 'lars', displayName: 'Lars Lindner' }] },
  'POST /api/content/i1/discussion': { status: 201, body: thread(9) },
  'PUT /api/discussions/t1/resolution': { body: thread(1) },
});

describe('a variant with its remarks', () => {
  beforeAll(() => startMessages('en'));
  beforeEach(() => sessionStorage.clear());
  afterEach(() => vi.unstubAllGlobals());

  const show = (answers: ReturnType<typeof page>) =>
    staged(
      <Discussed item="i1" version={version} variant={variant}>
        <p>Our new pots are here.</p>
      </Discussed>,
      answers,
    );

  it('shows open threads with names for ids, and says when their words are gone', async () => {
    show(
      page([
        thread(1, { anchor: { field: 'TEXT', quote: 'pans', start: 0, end: 4 }, standing: { outdated: true } }),
        thread(2, { resolved: { by: lena, at: '2026-11-22T11:00:00Z' } }),
      ]),
    );

    const card = await screen.findByRole('listitem', { name: 'Remark 1' });
    expect(within(card).getByText('@Lena Lorenz')).toBeVisible();
    expect(within(card).getByText('No longer there')).toBeVisible();
    expect(within(card).getByText('since v1', { exact: false })).toBeVisible();
    expect(screen.queryByRole('listitem', { name: 'Remark 2' })).toBeNull();
    await userEvent.click(screen.getByText('Resolved (1)'));
    expect(await screen.findByRole('listitem', { name: 'Remark 2' })).toBeVisible();
  });

  it('shows forty remarks on one word each, and marks the word once', async () => {
    const forty = Array.from({ length: 40 }, (_, place) =>
      thread(place + 1, {
        anchor: { field: 'TEXT', quote: 'pots', start: 8, end: 12 },
        standing: { outdated: false, start: 8, end: 12 },
      }),
    );
    show(page(forty));

    expect(await screen.findByRole('listitem', { name: 'Remark 40' })).toBeVisible();
    expect(screen.getAllByRole('listitem', { name: /^Remark \d+$/ })).toHaveLength(40);
  });

  it('remarks on words with the keyboard alone', async () => {
    const sent = show(page([]));
    await userEvent.click(await screen.findByRole('button', { name: 'Remark on words' }));
    const text: HTMLTextAreaElement = screen.getByRole('textbox', { name: 'Text' });
    expect(text).toHaveFocus();
    text.setSelectionRange(8, 12);
    fireEvent.keyUp(text, { key: 'Shift' });
    await userEvent.click(await screen.findByRole('button', { name: 'Remark on “pots”' }));
    await userEvent.keyboard('Which?{Control>}{Enter}{/Control}');

    await waitFor(() =>
      expect(sent).toEqual([
        {
          call: 'POST /api/content/i1/discussion',
          body: {
            version: 2,
            target: { account: 'acc', market: 'DE' },
            anchor: { field: 'TEXT', quote: 'pots', start: 8 },
            words: 'Which?',
          },
        },
      ]),
    );
  });

  it('moves a pin with the arrow keys', async () => {
    const sent = show(page([]));
    await userEvent.click(await screen.findByRole('button', { name: 'Remark on a place in the picture' }));
    const pin = await screen.findByRole('button', { name: /50 % from the left/ });
    expect(pin).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}{ArrowUp}{ArrowUp}');
    expect(pin).toHaveAccessibleName(/49 % from the left and 48 % from the top/);
    await userEvent.type(screen.getByRole('textbox', { name: 'Your remark' }), 'Retouch');
    await userEvent.click(screen.getByRole('button', { name: 'Remark' }));

    await waitFor(() =>
      expect(sent[0]?.body).toMatchObject({ words: 'Retouch', anchor: { asset: picture, width: 0 } }),
    );
  });

  it('lists people after an @ and writes the id of the chosen one', async () => {
    show(page([]));
    await userEvent.click(await screen.findByRole('button', { name: 'Remark' }));
    const field = screen.getByRole('textbox', { name: 'Your remark' });
    await userEvent.type(field, 'Ask @l');
    expect(await screen.findByRole('option', { name: /Lars/ })).toBeVisible();
    await userEvent.keyboard('{ArrowDown}{Enter}');

    expect(field).toHaveValue('Ask @lars ');
  });

  it('keeps words that were not sent', async () => {
    sessionStorage.setItem('countersign-kept:remark:new:i1:acc:DE', 'Half a thought');
    show(page([]));

    expect(await screen.findByRole('textbox', { name: 'Your remark' })).toHaveValue('Half a thought');
  });

  it('resolves a thread', async () => {
    const sent = show(page([thread(1)]));
    await userEvent.click(await screen.findByRole('button', { name: 'Resolve' }));

    expect(sent[0]?.call).toBe('PUT /api/discussions/t1/resolution');
  });

  it('offers nothing where one may only read, and says why', async () => {
    show(page([thread(1)], { mayWrite: false, whyReadOnly: 'It is closed.' }));

    expect(await screen.findByText('It is closed.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Resolve' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Remark' })).toBeNull();
  });
});
