import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, bodyOf, type Schemas } from '@/shared/api/client';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Loaded } from '@/shared/ui/Loaded';
import { Moment } from '@/shared/ui/Moment';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import styles from './Operations.module.css';

/** What a human must look at: what happened, who owns it, and the next step. */
export function Incidents() {
  const { t } = useTranslation();
  const incidents = useQuery({
    queryKey: ['incidents'],
    queryFn: () => bodyOf(api.GET('/api/incidents')),
    refetchInterval: 120_000,
  });
  return (
    <Loaded query={incidents}>
      {(all) =>
        all.length === 0 ? (
          <EmptyState title={t('incidents.none')}>{t('incidents.none.text')}</EmptyState>
        ) : (
          <ul className={styles.list}>
            {all.map((incident) => (
              <Incident key={incident.id} incident={incident} />
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}

function Incident({ incident }: { readonly incident: Schemas['Incident'] }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const retry = useMutation({
    mutationFn: () =>
      bodyOf(api.POST('/api/incidents/{incidentId}/retry', { params: { path: { incidentId: incident.id } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['incidents'] }),
  });
  return (
    <li>
      <div className={styles.words}>
        <p className={styles.title} dir="auto">
          {incident.message}
        </p>
        <p className={styles.soft}>
          {incident.kind}
          {incident.element && ` · ${incident.element}`}
          {incident.item && (
            <>
              {' · '}
              <Link to={`/content/${incident.item}`}>{incident.itemName ?? t('item.content')}</Link>
            </>
          )}
          {' · '}
          <Moment at={incident.createdAt} />
        </p>
        <p className={styles.next}>
          <strong>{t('incidents.next', { owner: incident.owner })}</strong> {incident.nextStep}
        </p>
        <ProblemNotice failure={retry.error} />
      </div>
      <div className={styles.end}>
        {incident.mayRetry && (
          <Button
            variant="default"
            size="xs"
            loading={retry.isPending}
            disabled={retry.isSuccess}
            onClick={() => retry.mutate()}
          >
            {t(retry.isSuccess ? 'incidents.retried' : 'action.retry')}
          </Button>
        )}
      </div>
    </li>
  );
}
