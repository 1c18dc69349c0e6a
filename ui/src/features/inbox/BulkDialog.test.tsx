// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Schemas } from '@/shared/api/client';
import { startMessages } from '@/shared/i18n';
import { useSeen } from '@/shared/review/useSeen';
import { type Answers, person, refusal, staged } from '@/shared/testing/stage';
import { BulkDialog } from './BulkDialog';

const names = ['first', 'second', 'third'];
const entries = names.map((name) => ({
  taskId: `task-${name}`,
  kind: 'REVIEW',
  title: `The ${name}`,
  createdAt: '2026-11-22T10:00:00Z',
  submission: `s-${name}`,
  review: `r-${name}`,
})) as Schemas['InboxEntry'][];

const hashOf = (name: string) => `${name}0123456789`;
const answers: Answers = {
  ...Object.fromEntries(
    names.flatMap((name) => [
      [
        `GET /api/submissions/s-${name}`,
        {
          body: {
            id: `s-${name}`,
            item: `i-${name}`,
            version: 2,
            hash: hashOf(name),
            seen: [],
            stages: [{ reviews: [{ id: `r-${name}`, state: 'OPEN', mayDecide: true, because: [] }] }],
          },
        },
      ],
      [
        `GET /api/content/i-${name}/versions/2`,
        { body: { number: 2, hash: hashOf(name), variants: [{ id: `v-${name}` }], changes: [] } },
      ],
      [
        `GET /api/submissions/s-${name}/compliance`,
        { body: { closedMarkets: [], moments: [], now: { outcome: 'CLEAR', permitted: true, markets: [] } } },
      ],
      [`POST /api/reviews/r-${name}/decision`, { status: 201, body: {} }],
    ]),
  ),
};

/** As if the person had looked at it before. */
function Look({ name }: { readonly name: string }) {
  const { see } = useSeen({ id: `s-${name}`, hash: hashOf(name), seen: [], stages: [] }, hashOf(name));
  return (
    <button type="button" onClick={() => see(`v-${name}`)}>
      look at {name}
    </button>
  );
}

/** Each time somebody else, who has seen nothing yet. */
let people = 0;

async function opened(seen: readonly string[], more: Answers = {}) {
  const onClose = vi.fn();
  const sent = staged(
    <>
      {names.map((name) => (
        <Look key={name} name={name} />
      ))}
      <BulkDialog entries={entries} onClose={onClose} />
    </>,
    { ...answers, 'GET /api/me': { body: person(`lena${++people}`, ['APPROVER'], ['legal/de']) }, ...more },
  );
  await screen.findByRole('dialog');
  await waitFor(() => expect(screen.getAllByText(/v2/)).toHaveLength(3));
  for (const name of seen) screen.getByText(`look at ${name}`).click();
  return { sent, onClose };
}

describe('one list to sign', () => {
  beforeAll(() => startMessages('en'));

  it('signs each by a decision of its own, about its own bytes, and names what is left out', async () => {
    const { sent } = await opened(['first', 'third']);
    expect(await screen.findAllByText(/not seen every variant/)).toHaveLength(1);

    await userEvent.click(await screen.findByRole('button', { name: 'Approve 2' }));

    await screen.findByText('2 of 3 signed');
    expect(sent.map(({ call, body }) => [call, (body as { hash: string }).hash])).toEqual([
      ['POST /api/reviews/r-first/decision', hashOf('first')],
      ['POST /api/reviews/r-third/decision', hashOf('third')],
    ]);
  });

  it('goes on after a refusal, says the reason, and tries only that one again', async () => {
    const refused = { status: 409, body: { ...refusal('NEWER_VERSION'), detail: 'There is a newer version.' } };
    const { sent } = await opened(names, { 'POST /api/reviews/r-second/decision': refused });

    await userEvent.click(await screen.findByRole('button', { name: 'Approve 3' }));
    expect(await screen.findByText('There is a newer version.')).toBeVisible();
    await userEvent.click(await screen.findByRole('button', { name: 'Try 1 again' }));

    await waitFor(() => expect(sent).toHaveLength(4));
    expect(sent.at(-1)?.call).toBe('POST /api/reviews/r-second/decision');
  });
});
