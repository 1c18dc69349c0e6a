import { Button, Code, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { EmptyState } from '@/shared/ui/EmptyState';

/** A defect of ours in a page, or a piece of the workspace that is gone since a newer one was installed. */
export function PageBroke() {
  const { t } = useTranslation();
  const failure = useRouteError();
  return (
    <EmptyState
      title={t('problem.page')}
      action={
        <Stack align="center">
          <Code block>{failure instanceof Error ? failure.message : String(failure)}</Code>
          <Button onClick={() => window.location.reload()}>{t('problem.reload')}</Button>
        </Stack>
      }
    >
      {t('problem.page.text')}
    </EmptyState>
  );
}
