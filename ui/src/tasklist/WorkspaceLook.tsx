import { createTheme, MantineProvider, mergeThemeOverrides } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { queries } from '@/app/queryClient';
import { theme, variables } from '@/app/theme';
import { usePersonsLanguage } from '@/shared/i18n/usePersonsLanguage';
import { keptScheme } from '@/shared/preferences';
import { WorkspaceLinks } from './WorkspaceLinks';

interface Props {
  readonly host: HTMLElement;
  readonly place: HTMLElement;
  readonly children: ReactNode;
}

/** Theme, data and language of the workspace, inside a shadow root: nothing is drawn or measured outside of it. */
export function WorkspaceLook({ host, place, children }: Props) {
  const own = useMemo(
    () =>
      mergeThemeOverrides(
        theme,
        createTheme({ components: { Portal: { defaultProps: { target: place, reuseTargetNode: false } } } }),
      ),
    [place],
  );
  const scheme = keptScheme() === 'dark' ? 'dark' : 'light';
  // Rules of components look for the scheme among their ancestors, which end at the shadow root.
  place.setAttribute('data-mantine-color-scheme', scheme);
  return (
    <MantineProvider
      theme={own}
      cssVariablesResolver={variables}
      cssVariablesSelector=":host"
      forceColorScheme={scheme}
      getRootElement={() => host}
    >
      <QueryClientProvider client={queries}>
        <WorkspaceLinks>
          <Spoken>{children}</Spoken>
        </WorkspaceLinks>
      </QueryClientProvider>
    </MantineProvider>
  );
}

/** Tasklist's own words stay in Tasklist's own language; ours are marked where they stand. */
function Spoken({ children }: { readonly children: ReactNode }) {
  const language = usePersonsLanguage();
  return <div lang={language}>{children}</div>;
}
