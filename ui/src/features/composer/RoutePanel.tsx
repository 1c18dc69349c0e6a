import { Alert, List, Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/api/client';
import { useGroupName } from '@/shared/api/queries';
import { useNames } from '@/shared/ui/PersonName';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { Sheet } from '@/shared/ui/Sheet';
import { TimeLeft } from '@/shared/ui/TimeLeft';
import { routeQuery } from './composerQueries';
import { type Draft, variantsOf } from './draft';
import styles from './RoutePanel.module.css';

/** "Will go to …, because …", before anything is submitted. */
export function RoutePanel({ draft, itemId }: { readonly draft: Draft; readonly itemId: string | undefined }) {
  const { t } = useTranslation();
  const route = useQuery(routeQuery(draft, itemId));
  return (
    <Sheet title={t('route.title')}>
      {variantsOf(draft).length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('route.noTargets')}
        </Text>
      ) : route.data ? (
        <Route route={route.data} />
      ) : route.isError ? (
        <ProblemNotice failure={route.error} onRetry={() => void route.refetch()} />
      ) : (
        <Skeleton height={96} />
      )}
    </Sheet>
  );
}

function Route({ route }: { readonly route: Schemas['Route'] }) {
  const { t } = useTranslation();
  return (
    <Stack gap="sm">
      <Text size="sm">
        <strong>{t(`risk.${route.risk}`)}</strong>
        {route.riskReasons && route.riskReasons.length > 0 && <> – {route.riskReasons.join('; ')}</>}
      </Text>
      {route.correction && <CorrectionNote correction={route.correction} />}
      <ol className={styles.stages}>
        {route.stages.map((stage, place) => (
          <li key={place}>
            <span className={styles.stage}>{stage.name}</span>
            {stage.reviews.map((review) => (
              <Planned key={review.group + review.market + review.role} review={review} />
            ))}
          </li>
        ))}
      </ol>
      {route.problems.length > 0 && (
        <Alert color="red" title={t('route.problems')}>
          <List size="sm">
            {route.problems.map((problem) => (
              <List.Item key={problem.field + problem.code + problem.message}>{problem.message}</List.Item>
            ))}
          </List>
        </Alert>
      )}
    </Stack>
  );
}

function CorrectionNote({ correction }: { readonly correction: Schemas['CorrectionPath'] }) {
  const { t } = useTranslation();
  const why = correction.shortPath
    ? t('correction.short', { count: correction.words })
    : correction.beyond.length > 0
      ? t('correction.beyond', { what: correction.beyond.map((each) => t(`correction.beyond.${each}`)).join(', ') })
      : correction.figures
        ? t('correction.figures')
        : t('correction.many', { count: correction.words });
  return (
    <div className={styles.correction} data-short={correction.shortPath}>
      <p>
        <strong>{t('correction.title', { version: correction.version })}</strong>
      </p>
      <p>{why}</p>
      <p className={styles.soft}>{t('correction.after')}</p>
    </div>
  );
}

function checkWords(t: TFunction, check: Schemas['CheckedBefore']): string {
  const said = { version: check.version, numbers: check.changes.map((change) => `#${change.number}`).join(', ') };
  return check.first
    ? t('correction.checkFirst', { ...said, name: check.first.displayName })
    : t('correction.check', said);
}

function Planned({ review }: { readonly review: Schemas['PlannedReview'] }) {
  const { t } = useTranslation();
  const groupName = useGroupName();
  const names = useNames();
  return (
    <div className={styles.review}>
      <p>
        <strong>{groupName(review.group)}</strong> <span className={styles.soft}>{review.market}</span>
        {review.people.length > 0 && <> ({names(review.people)})</>}
      </p>
      <p className={styles.soft}>
        {review.quorum > 1 && <>{t('route.quorum', { count: review.quorum })} · </>}
        {review.because.length > 0 && t('route.because', { why: review.because.join('; ') })}
      </p>
      {review.check && <p className={styles.check}>{checkWords(t, review.check)}</p>}
      {review.dueAt && (
        <p className={styles.soft}>
          <TimeLeft until={review.dueAt} />
        </p>
      )}
    </div>
  );
}
