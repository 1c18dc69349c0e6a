// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Schemas } from '../api/client';
import { startMessages } from '../i18n';
import { staged } from '../testing/stage';
import { WordPicker } from './WordPicker';

const variant: Schemas['Variant'] = {
  id: 'v1',
  account: 'acc',
  market: 'DE',
  language: 'en',
  title: 'New pots',
  text: '👩‍🚀 Our new pots are here.',
  images: [],
};

describe('marking words with the keys of a caret', () => {
  const onMark = vi.fn();
  beforeAll(() => startMessages('en'));
  beforeEach(() => void staged(<WordPicker variant={variant} onMark={onMark} onCancel={() => undefined} />, {}));
  afterEach(() => {
    onMark.mockReset();
    vi.unstubAllGlobals();
  });

  /** As Shift with an arrow does in a browser, which jsdom has no caret for. */
  const select = (field: HTMLElement, words: string) => {
    const area = field as HTMLTextAreaElement;
    const from = area.value.indexOf(words);
    area.setSelectionRange(from, from + words.length);
    fireEvent.select(area);
  };

  it('begins in the text, which can be read and marked but not written', () => {
    const text = screen.getByRole('textbox', { name: 'Text' });
    expect(text).toHaveFocus();
    expect(text).toHaveAttribute('readonly');
  });

  it('counts places as the server does, an astronaut as its code points', async () => {
    select(screen.getByRole('textbox', { name: 'Text' }), 'new pots');
    await userEvent.tab();
    await userEvent.tab();
    const mark = screen.getByRole('button', { name: /new pots/ });
    mark.focus();
    await userEvent.keyboard('{Enter}');
    expect(onMark).toHaveBeenCalledWith({ field: 'TEXT', quote: 'new pots', start: 8 });
  });

  it('leaves out the spaces around', async () => {
    select(screen.getByRole('textbox', { name: 'Text' }), ' pots ');
    await userEvent.click(screen.getByRole('button', { name: /pots/ }));
    expect(onMark).toHaveBeenCalledWith({ field: 'TEXT', quote: 'pots', start: 12 });
  });

  it('marks words of the title', async () => {
    select(screen.getByRole('textbox', { name: 'Title' }), 'New');
    await userEvent.click(screen.getByRole('button', { name: /New/ }));
    expect(onMark).toHaveBeenCalledWith({ field: 'TITLE', quote: 'New', start: 0 });
  });

  it('offers nothing while nothing is marked', () => {
    select(screen.getByRole('textbox', { name: 'Text' }), ' ');
    expect(screen.getByRole('button', { name: 'Remark' })).toBeDisabled();
  });
});
