import type { RefObject } from 'react';
import { useNavigate } from 'react-router';
import { useMe } from '@/shared/api/queries';
import { useShortcuts } from '@/shared/keyboard/useShortcuts';

/** j and k move the focus from item to item, so that Enter opens as it does everywhere; e goes on writing. */
export function useRowKeys(list: RefObject<HTMLUListElement | null>): void {
  const navigate = useNavigate();
  const author = useMe()?.roles.includes('AUTHOR') ?? false;
  const rows = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];
  const focused = () => rows().findIndex((row) => row.contains(document.activeElement));
  const go = (place: number) => rows()[place]?.querySelector('a')?.focus();
  useShortcuts('content', {
    down: () => go(Math.min(focused() + 1, rows().length - 1)),
    up: () => go(Math.max(focused() - 1, 0)),
    open: () => go(Math.max(focused(), 0)),
    edit: author
      ? () => {
          const item = rows()[focused()]?.dataset['item'];
          if (item !== undefined) void navigate(`/content/compose/${item}`);
        }
      : undefined,
  });
}
