import { keepShortcuts, keptShortcuts } from '../preferences';

/** How long after the first key of "g i" the second one counts. */
const PATIENCE = 1500;

type Bindings = ReadonlyMap<string, () => void>;

const bound = new Set<Bindings>();
let enabled = keptShortcuts();
let before: { key: string; at: number } | undefined;

/** Single keys trouble people who dictate or whose hands tremble (WCAG 2.1.4), so they can be switched off. */
export function enableShortcuts(on: boolean): void {
  enabled = on;
  keepShortcuts(on);
}

export function shortcutsEnabled(): boolean {
  return enabled;
}

/** @param bindings what each key does; the last one bound wins. Returns how to take them away again. */
export function bind(bindings: Bindings): () => void {
  if (bound.size === 0) document.addEventListener('keydown', hear);
  bound.add(bindings);
  return () => {
    bound.delete(bindings);
    if (bound.size === 0) document.removeEventListener('keydown', hear);
  };
}

function hear(event: KeyboardEvent): void {
  if (!enabled || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTaken(event)) return;
  const now = Date.now();
  const sequence = before !== undefined && now - before.at < PATIENCE ? `${before.key} ${event.key}` : undefined;
  before = undefined;
  const action = (sequence === undefined ? undefined : find(sequence)) ?? find(event.key);
  if (action !== undefined) {
    event.preventDefault();
    action();
  } else if ([...bound].some((each) => [...each.keys()].some((keys) => keys.startsWith(`${event.key} `)))) {
    before = { key: event.key, at: now };
  }
}

function find(keys: string): (() => void) | undefined {
  return [...bound].findLast((each) => each.has(keys))?.get(keys);
}

/** Whether the key belongs to what has the focus: somebody writes, a list is open, Enter presses a button, or a dialog asks. */
function isTaken({ key, target }: KeyboardEvent): boolean {
  const focused = target instanceof Element ? target : undefined;
  if (focused?.closest('input, textarea, select, [contenteditable="true"], [role="listbox"], [role="menu"]'))
    return true;
  if (key === 'Enter' && focused?.closest('a, button, summary, [role="button"], [role="tab"]')) return true;
  if (key.startsWith('Arrow') && focused?.closest('[role="tablist"], [role="radiogroup"], [role="grid"]')) return true;
  return document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
}
