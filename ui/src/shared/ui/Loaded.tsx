import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../api/problem';
import { EmptyState } from './EmptyState';
import { Loading } from './Loading';
import { ProblemNotice } from './ProblemNotice';

interface Props<T> {
  readonly query: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
  readonly skeleton?: ReactNode;
}

/** One place that knows the states of everything that is fetched: on its way, refused, not ours to see, erased, failed, there. */
export function Loaded<T>({ query, children, skeleton }: Props<T>) {
  const { t } = useTranslation();
  // What was there and may not be seen any more goes; what only could not be read again stays.
  const gone = query.isError && [403, 404, 410].includes(asProblem(query.error).status);
  if (query.data !== undefined && !gone) return <>{children(query.data)}</>;
  if (query.isPending) return skeleton ?? <Loading />;
  const { status, message } = asProblem(query.error);
  if (status === 403) return <EmptyState title={t('problem.403.title')}>{t('problem.403')}</EmptyState>;
  if (status === 404) return <EmptyState title={t('problem.404.title')}>{t('problem.404')}</EmptyState>;
  if (status === 410) return <EmptyState title={t('problem.410.title')}>{message}</EmptyState>;
  return <ProblemNotice failure={query.error} onRetry={() => void query.refetch()} />;
}
