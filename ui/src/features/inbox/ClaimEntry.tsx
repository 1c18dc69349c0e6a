import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { claimQuery, counting } from '@/shared/claims/claimQueries';
import { RecertificationForm } from '@/shared/claims/RecertificationForm';
import { Day } from '@/shared/ui/Day';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Loaded } from '@/shared/ui/Loaded';

interface Props {
  readonly claimId: string;
  readonly onDone: () => void;
}

/** A claim that has lapsed: what it stood on, and what becomes of it. */
export function ClaimEntry({ claimId, onDone }: Props) {
  const { t } = useTranslation();
  const claim = useQuery(claimQuery(claimId));
  return (
    <Loaded query={claim}>
      {({ body }) => {
        const lapsed = counting(body.versions);
        if (lapsed === undefined || !body.mayRecertify)
          return <EmptyState title={t('inbox.gone.title')}>{t('inbox.gone.text')}</EmptyState>;
        return (
          <Stack gap="md">
            <Text size="sm" dir="auto">
              {lapsed.evidence}
            </Text>
            <Text size="sm" c="dimmed">
              {t('claims.validUntil')} <Day on={lapsed.validUntil} /> ·{' '}
              <Link to={`/claims/${claimId}`}>{t('recertify.look')}</Link>
            </Text>
            <RecertificationForm claimId={claimId} onDone={onDone} />
          </Stack>
        );
      }}
    </Loaded>
  );
}
