import { Button } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useMe } from '@/shared/api/queries';
import { useTimes } from '@/shared/time/useTimes';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Loaded } from '@/shared/ui/Loaded';
import { MoreButton } from '@/shared/ui/MoreButton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ContentFilters } from './ContentFilters';
import { ContentRow } from './ContentRow';
import styles from './ContentPage.module.css';
import { filterOf, isFiltered, searchOf } from './contentFilter';
import { useContent } from './contentQuery';
import { useRowKeys } from './useRowKeys';

export function ContentPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const filter = filterOf(search);
  const { query, items } = useContent(filter, useTimes().zone);
  const list = useRef<HTMLUListElement>(null);
  useRowKeys(list);
  const filtered = isFiltered(filter);
  const author = useMe()?.roles.includes('AUTHOR') ?? false;
  const compose = author && (
    <Button component={Link} to="/content/compose">
      {t('frame.new')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('nav.content')} />
      <ContentFilters
        key={filter.text}
        filter={filter}
        onChange={(next) => setSearch(searchOf(next))}
        known={items.map(({ author: person }) => person)}
      />
      <Loaded query={query}>
        {() =>
          items.length === 0 ? (
            <EmptyState
              title={t(filtered ? 'content.empty.filter.title' : 'content.empty.title')}
              action={
                filtered ? (
                  <Button variant="default" onClick={() => setSearch(new URLSearchParams())}>
                    {t('content.filter.clear')}
                  </Button>
                ) : (
                  compose
                )
              }
            >
              {t(filtered ? 'content.empty.filter' : 'content.empty.text')}
            </EmptyState>
          ) : (
            <>
              <ul className={styles.list} ref={list}>
                {items.map((item) => (
                  <ContentRow key={item.id} item={item} />
                ))}
              </ul>
              <MoreButton
                more={query.hasNextPage}
                busy={query.isFetchingNextPage}
                onMore={() => void query.fetchNextPage()}
              />
            </>
          )
        }
      </Loaded>
    </>
  );
}
