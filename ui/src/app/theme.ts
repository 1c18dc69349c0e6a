import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const ink: MantineColorsTuple = [
  '#eef1fa',
  '#dde3f3',
  '#b9c5e8',
  '#92a5dc',
  '#7189d2',
  '#5270b9',
  '#3c5aa3',
  '#2b4386',
  '#22366d',
  '#1b2747',
];

/** Mantine paints fields and menus of the dark from these; ours have the blue of the sheets. */
const dark: MantineColorsTuple = [
  '#e9ebf0',
  '#c9ced9',
  '#a6aebd',
  '#747d90',
  '#3b4454',
  '#2e3543',
  '#232a38',
  '#1a1f2a',
  '#151922',
  '#12151d',
];

/** Mantine's own yellow is too pale to read and too loud in the dark. */
const notice: Record<string, string> = { red: 'bad', yellow: 'warn', green: 'good' };

function noticeColours(_theme: unknown, { color = '' }: { readonly color?: string }) {
  const meaning = notice[color];
  if (color === 'gray') return { root: { '--alert-bg': 'var(--cs-sunken)', '--alert-color': 'var(--cs-ink)' } };
  if (meaning === undefined) return { root: {} };
  return { root: { '--alert-bg': `var(--cs-${meaning}-soft)`, '--alert-color': `var(--cs-${meaning})` } };
}

/** Mantine's smallest button is 22 px high; a finger, and WCAG 2.5.8, ask for 24. */
function reachable(_theme: unknown, { size }: { readonly size?: unknown }) {
  return { root: size === 'compact-xs' ? { '--button-height': '1.5rem' } : {} };
}

export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 5 },
  colors: { ink, dark },
  defaultRadius: 6,
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif",
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '1rem', lg: '1.125rem', xl: '1.375rem' },
  headings: {
    fontFamily: 'var(--cs-serif)',
    fontWeight: '600',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.2' },
      h2: { fontSize: '1.25rem', lineHeight: '1.3' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.35' },
    },
  },
  components: {
    Alert: { vars: noticeColours },
    Avatar: {
      vars: () => ({ root: { '--avatar-bg': 'var(--cs-primary-soft)', '--avatar-color': 'var(--cs-primary)' } }),
    },
    Button: { defaultProps: { size: 'sm' }, vars: reachable },
    Modal: {
      styles: { title: { fontFamily: 'var(--cs-serif)', fontWeight: 600, fontSize: '1.25rem', lineHeight: 1.3 } },
    },
  },
});

/** Mantine's own greys, replaced by the tokens, so that every text on every ground passes AA. */
export const variables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--cs-sheet)',
    '--mantine-color-text': 'var(--cs-ink)',
    '--mantine-color-dimmed': 'var(--cs-ink-soft)',
    '--mantine-color-placeholder': 'var(--cs-ink-soft)',
    '--mantine-color-default-border': 'var(--cs-line)',
    '--mantine-color-error': 'var(--cs-bad)',
    '--mantine-color-anchor': 'var(--cs-primary)',
    '--mantine-color-default': 'var(--cs-sheet)',
    '--mantine-color-default-color': 'var(--cs-ink)',
    '--mantine-color-default-hover': 'var(--cs-sunken)',
    '--mantine-color-disabled': 'var(--cs-sunken)',
    '--mantine-color-disabled-color': 'var(--cs-ink-soft)',
  };
  return { variables: {}, light: shared, dark: shared };
};
