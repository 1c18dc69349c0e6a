import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { usePages } from '@/shared/api/pages';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Loaded } from '@/shared/ui/Loaded';
import { MoreButton } from '@/shared/ui/MoreButton';
import { Rows } from '@/shared/ui/Rows';

interface Props<T> {
  readonly pages: ReturnType<typeof usePages<T>>;
  /** Said when there is nothing at all. */
  readonly empty: { readonly title: string; readonly text: string };
  readonly children: (item: T) => ReactNode;
}

/** What a page holds of others' regions is left out, so that it may be empty though more follow. */
export function RetentionList<T>({ pages: { query, items }, empty, children }: Props<T>) {
  const { t } = useTranslation();
  return (
    <Loaded query={query}>
      {() => (
        <>
          {items.length > 0 ? (
            <Rows>{items.map(children)}</Rows>
          ) : query.hasNextPage ? (
            <Text c="dimmed">{t('retention.others')}</Text>
          ) : (
            <EmptyState title={empty.title}>{empty.text}</EmptyState>
          )}
          <MoreButton
            more={query.hasNextPage}
            busy={query.isFetchingNextPage}
            onMore={() => void query.fetchNextPage()}
          />
        </>
      )}
    </Loaded>
  );
}
