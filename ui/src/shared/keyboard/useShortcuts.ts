import { useEffect, useRef } from 'react';
import { bind } from './keyboard';
import { type Group, type Shortcut, shortcuts } from './shortcuts';

/**
 * Binds every key of a group while the component is shown.
 *
 * @param actions one for each, so that the help shows none that does nothing; `undefined` where this person may not
 */
export function useShortcuts<G extends Group>(group: G, actions: Record<Shortcut<G>, (() => void) | undefined>): void {
  const newest = useRef(actions);
  useEffect(() => {
    newest.current = actions;
  });
  const offered = Object.entries<(() => void) | undefined>(actions)
    .filter(([, action]) => action !== undefined)
    .map(([name]) => name)
    .join();
  useEffect(() => {
    const keys: Record<string, string> = shortcuts[group];
    const names = new Set(offered.split(','));
    return bind(
      new Map(
        Object.entries(keys)
          .filter(([name]) => names.has(name))
          .map(([name, key]) => [key, () => (newest.current as Record<string, (() => void) | undefined>)[name]?.()]),
      ),
    );
  }, [group, offered]);
}
