/**
 * Every key of the workspace, by the page it works on: pages bind what stands here and the help shows it, so that
 * neither knows of one that the other does not. "g i" is one key after the other.
 */
export const shortcuts = {
  everywhere: {
    search: '/',
    new: 'c',
    help: '?',
    inbox: 'g i',
    content: 'g c',
    calendar: 'g k',
    campaigns: 'g p',
    accounts: 'g a',
    rules: 'g r',
    claims: 'g l',
    people: 'g e',
    operations: 'g o',
  },
  inbox: { down: 'j', up: 'k', open: 'Enter', choose: 'x', chooseUpTo: 'X' },
  content: { down: 'j', up: 'k', open: 'Enter', edit: 'e' },
  calendar: { today: 't', earlier: 'ArrowLeft', later: 'ArrowRight', month: 'm', week: 'w' },
  /** With a day of the calendar in focus. */
  days: {
    dayBefore: 'ArrowLeft',
    dayAfter: 'ArrowRight',
    weekBefore: 'ArrowUp',
    weekAfter: 'ArrowDown',
    weekStart: 'Home',
    weekEnd: 'End',
    monthBefore: 'PageUp',
    monthAfter: 'PageDown',
    open: 'Enter',
    move: 's',
  },
} as const;

export type Group = keyof typeof shortcuts;
export type Shortcut<G extends Group> = keyof (typeof shortcuts)[G] & string;
