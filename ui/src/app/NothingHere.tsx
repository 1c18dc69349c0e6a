import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '@/shared/ui/EmptyState';

export function NothingHere() {
  const { t } = useTranslation();
  return (
    <EmptyState
      alone
      title={t('problem.404.title')}
      action={
        <Button component={Link} to="/inbox" variant="default">
          {t('nav.inbox')}
        </Button>
      }
    >
      {t('problem.404')}
    </EmptyState>
  );
}
