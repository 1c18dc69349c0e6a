// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { startMessages } from '@/shared/i18n';
import { person, staged } from '@/shared/testing/stage';
import { LiveFindingsPage } from './LiveFindingsPage';

const CALL = 'GET /api/compliance/live-findings';
const finding = (market: string, rule: string) => ({
  submission: 's',
  item: 'i',
  itemName: 'Spring',
  market,
  rule,
  pack: 'de',
  severity: 2,
  why: 'Label it.',
  since: '2026-11-01T01:30:00Z',
  seenAt: '2026-11-02T01:30:00Z',
});

describe('the page of live findings', () => {
  beforeAll(() => startMessages('en'));
  afterEach(() => vi.unstubAllGlobals());

  const page = (answer: object, place?: string) =>
    staged(
      <LiveFindingsPage />,
      { 'GET /api/me': { body: person('mia', ['AUTHOR'], []) }, [CALL]: { body: answer } },
      place,
    );

  it('says when it was looked, when there is nothing', async () => {
    page({ lookedAt: '2026-11-22T01:30:00Z', items: [] });

    expect(await screen.findByText('Everything that is live would go out today')).toBeVisible();
    expect((await screen.findAllByText('22 Nov, 02:30')).length).toBeGreaterThan(0);
  });

  it('says that it never was looked', async () => {
    page({ items: [] });

    expect(await screen.findByText('Nothing has been looked at yet')).toBeVisible();
  });

  it('shows what the address asks for, with the way to mend it', async () => {
    page({ items: [finding('DE', 'R1'), finding('FR', 'R2')] }, '/live-findings?market=FR');

    expect(await screen.findByRole('link', { name: 'R2' })).toHaveAttribute('href', '/rules/de?rule=R2');
    expect(screen.queryByRole('link', { name: 'R1' })).toBeNull();
    const edit = await screen.findByRole('link', { name: 'Edit and submit again' });
    expect(edit).toHaveAttribute('href', '/content/compose/i');
  });
});
