import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, bodyOf } from '../api/client';
import { useMe } from '../api/queries';
import { EmptyState } from './EmptyState';

/** Before anybody else is there, a platform administrator reads what to do first; everybody else sees what is inside. */
export function FirstPeople({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const administrator = useMe()?.roles.includes('PLATFORM_ADMIN') ?? false;
  const found = useQuery({
    queryKey: ['people', 'first'],
    queryFn: () => bodyOf(api.GET('/api/people', { params: { query: { limit: 2 } } })),
    enabled: administrator,
    staleTime: 30_000,
  }).data;
  if (!administrator || found === undefined || found.items.length > 1) return children;
  return (
    <EmptyState
      title={t('first.title')}
      action={
        <Button component={Link} to="/people">
          {t('first.action')}
        </Button>
      }
    >
      {t('first.text')}
    </EmptyState>
  );
}
