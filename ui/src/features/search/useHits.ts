import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '@/shared/api/client';
import { useMe } from '@/shared/api/queries';
import { isOpen, pages } from '@/shared/pages';
import { type Hit, hitsOf } from './hits';

/** Places to go to for what was typed: pages at once, the rest from the server a moment after the last key. */
export function useHits(typed: string, recent: readonly string[]) {
  const { t } = useTranslation();
  const me = useMe();
  const allowed: readonly string[] = me?.pages ?? [];
  const text = typed.trim();
  const [sought] = useDebouncedValue(text, 150);
  const found = useQuery({
    queryKey: ['search', sought],
    queryFn: () => bodyOf(api.GET('/api/search', { params: { query: { text: sought } } })),
    enabled: sought !== '',
    placeholderData: keepPreviousData,
  });
  const commands: Hit[] = [
    ...Object.values(pages)
      .flat()
      .filter((page) => isOpen(page, allowed))
      .map(({ page, to }) => ({ id: `page-${page}`, group: 'pages' as const, title: t(`nav.${page}`), to })),
    ...(me?.roles.includes('AUTHOR')
      ? [{ id: 'page-new', group: 'pages' as const, title: t('frame.new'), to: '/content/compose' }]
      : []),
  ];
  const again = recent.map((each): Hit => ({
    id: `recent-${each}`,
    group: 'recent',
    title: each,
    to: '',
    again: each,
  }));
  const matching = commands.filter(({ title }) => title.toLowerCase().includes(text.toLowerCase()));
  const all: Hit[] = text
    ? [
        {
          id: 'all',
          group: 'content',
          title: t('search.all', { text }),
          to: `/content?text=${encodeURIComponent(text)}`,
        },
      ]
    : [];
  const server = text !== '' && found.data !== undefined ? hitsOf(found.data) : [];
  const content = server.filter(({ group }) => group === 'content');
  return {
    hits:
      text === ''
        ? [...again, ...commands]
        : [...matching, ...content, ...(allowed.includes('content') ? all : []), ...server.slice(content.length)],
    busy: text !== '' && (found.isFetching || sought !== text),
    failure: text !== '' ? found.error : null,
  };
}
