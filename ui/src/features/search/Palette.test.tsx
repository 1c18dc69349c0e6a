// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startMessages } from '@/shared/i18n';
import { person, staged } from '@/shared/testing/stage';
import { recentOf, withRecent, wordsOf } from './hits';
import { Palette } from './Palette';

function Place() {
  const { pathname, search } = useLocation();
  return <output>{pathname + search}</output>;
}

const found = {
  content: [{ id: '1', name: 'Spring bikes', state: 'IN_REVIEW', passage: 'The lightest bikes of the town' }],
  moreContent: true,
  campaigns: [{ id: 'c', name: 'Bikes for all' }],
  claims: [],
  accounts: [],
  people: [],
};

describe('the search over everything', () => {
  beforeAll(() => startMessages('en'));
  beforeEach(() => sessionStorage.clear());

  const opened = () => {
    const onClose = vi.fn();
    staged(
      <>
        <Palette onClose={onClose} />
        <Place />
      </>,
      {
        'GET /api/me': {
          body: { ...person('mia', ['AUTHOR'], ['marketing/de']), pages: ['inbox', 'content', 'calendar'] },
        },
        'GET /api/search': { body: found },
      },
    );
    return onClose;
  };
  const selected = () => screen.getByRole('option', { selected: true });

  it('offers only pages that the person may use, before anything is typed', async () => {
    opened();
    expect(await screen.findByRole('option', { name: 'Calendar' })).toBeInTheDocument();
    expect(screen.queryByRole('option', { name: 'Operations' })).toBeNull();
  });

  it('marks what was typed, keeps the focus in the field, and goes where the arrows point', async () => {
    const onClose = opened();
    const field = await screen.findByRole('combobox');
    await userEvent.type(field, 'bike');
    const hit = await screen.findByRole('option', { name: /Spring/ });
    expect(within(hit).getAllByText('bike')[0]?.tagName).toBe('MARK');

    while (selected() !== hit) await userEvent.keyboard('{ArrowDown}');
    expect(field).toHaveFocus();
    expect(field).toHaveAttribute('aria-activedescendant', hit.id);
    await userEvent.keyboard('{Enter}');

    expect(onClose).toHaveBeenCalled();
    await waitFor(() => expect(screen.getByText('/content/1')).toBeInTheDocument());
  });

  it('leads to the list of content for everything that was found', async () => {
    opened();
    await userEvent.type(await screen.findByRole('combobox'), 'bike');
    await userEvent.click(await screen.findByRole('option', { name: /All content with/ }));
    await waitFor(() => expect(screen.getByText('/content?text=bike')).toBeInTheDocument());
    expect(recentOf(sessionStorage.getItem('countersign-kept:recent-searches') ?? '')).toEqual(['bike']);
  });
});

describe('what was looked for', () => {
  it('is remembered newest first, each once, a few of them', () => {
    expect(withRecent(['a', 'b'], 'b')).toEqual(['b', 'a']);
    expect(withRecent(['1', '2', '3', '4', '5'], '6')).toHaveLength(5);
    expect(recentOf('nonsense')).toEqual([]);
    expect(recentOf('{"a":1}')).toEqual([]);
  });

  it('is cut into words as the server cuts it', () => {
    expect(wordsOf(' Frühling & “Café”-2026 ')).toEqual(['Frühling', 'Café', '2026']);
  });
});
