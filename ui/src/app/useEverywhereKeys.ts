import { useNavigate } from 'react-router';
import { useMe } from '@/shared/api/queries';
import { useShortcuts } from '@/shared/keyboard/useShortcuts';
import { isOpen, pages } from '@/shared/pages';

/** The keys of every page; those of pages that the person may not use do nothing. */
export function useEverywhereKeys(onSearch: () => void, onHelp: () => void): void {
  const navigate = useNavigate();
  const me = useMe();
  const allowed = me?.pages ?? [];
  const to = (name: string) => {
    const page = Object.values(pages)
      .flat()
      .find((each) => each.page === name);
    return page && isOpen(page, allowed) ? () => void navigate(page.to) : undefined;
  };
  useShortcuts('everywhere', {
    search: onSearch,
    help: onHelp,
    new: me?.roles.includes('AUTHOR') ? () => void navigate('/content/compose') : undefined,
    inbox: to('inbox'),
    content: to('content'),
    calendar: to('calendar'),
    campaigns: to('campaigns'),
    accounts: to('accounts'),
    rules: to('rules'),
    claims: to('claims'),
    people: to('people'),
    operations: to('operations'),
  });
}
