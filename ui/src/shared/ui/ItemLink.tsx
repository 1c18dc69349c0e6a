import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, bodyOf } from '../api/client';

/** An item by its name, where only its id is known; says so when it is not the reader's to see. */
export function ItemLink({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const item = useQuery({
    queryKey: ['content', 'name', id],
    queryFn: () => bodyOf(api.GET('/api/content/{itemId}', { params: { path: { itemId: id } } })),
    staleTime: 300_000,
    retry: false,
  });
  if (item.data === undefined) return <span>{item.isError ? t('item.notYours') : '…'}</span>;
  return (
    <Link to={`/content/${id}`} dir="auto">
      {item.data.name}
    </Link>
  );
}
