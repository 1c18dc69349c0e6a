// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { bind, enableShortcuts } from './keyboard';
import { shortcuts } from './shortcuts';

const unbind: (() => void)[] = [];
const bound = (keys: string) => {
  const action = vi.fn();
  unbind.push(bind(new Map([[keys, action]])));
  return action;
};

afterEach(() => {
  unbind.splice(0).forEach((each) => each());
  enableShortcuts(true);
});

describe('the keyboard', () => {
  it('hears a key, and two keys one after the other', () => {
    const single = bound('c');
    const sequence = bound('g c');
    fireEvent.keyDown(document.body, { key: 'c' });
    fireEvent.keyDown(document.body, { key: 'g' });
    fireEvent.keyDown(document.body, { key: 'c' });
    expect(single).toHaveBeenCalledOnce();
    expect(sequence).toHaveBeenCalledOnce();
  });

  it('hears what needs Shift on one keyboard and none on another', () => {
    const search = bound('/');
    fireEvent.keyDown(document.body, { key: '/', shiftKey: true });
    expect(search).toHaveBeenCalledOnce();
  });

  it('leaves the keys to fields, to the browser, and to dialogs', () => {
    const action = bound('j');
    render(<input aria-label="text" />);
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'j' });
    fireEvent.keyDown(document.body, { key: 'j', ctrlKey: true });
    const dialog = render(<div role="dialog" aria-label="asks" />);
    fireEvent.keyDown(document.body, { key: 'j' });
    expect(action).not.toHaveBeenCalled();
    dialog.unmount();
    fireEvent.keyDown(document.body, { key: 'j' });
    expect(action).toHaveBeenCalledOnce();
  });

  it('leaves Enter to the button that has the focus', () => {
    const action = bound('Enter');
    render(<button type="button">press</button>);
    fireEvent.keyDown(screen.getByRole('button'), { key: 'Enter' });
    expect(action).not.toHaveBeenCalled();
  });

  it('is silent when it is switched off', () => {
    const action = bound('j');
    enableShortcuts(false);
    fireEvent.keyDown(document.body, { key: 'j' });
    expect(action).not.toHaveBeenCalled();
  });

  it('has no key twice in what works together', () => {
    for (const group of Object.values(shortcuts)) {
      const keys = [
        ...Object.values(shortcuts.everywhere),
        ...(group === shortcuts.everywhere ? [] : Object.values(group)),
      ];
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});
