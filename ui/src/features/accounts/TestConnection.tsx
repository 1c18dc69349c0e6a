import { Alert, Button } from '@mantine/core';
import { IconPlugConnected } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, bodyOf, type Schemas } from '@/shared/api/client';
import { keys } from '@/shared/api/queries';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';

/** Asks the network who we are there, and says its answer. */
export function TestConnection({ account }: { readonly account: Schemas['Account'] }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const test = useMutation({
    mutationFn: () =>
      bodyOf(api.POST('/api/channel-accounts/{accountId}/test', { params: { path: { accountId: account.id } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.accounts }),
  });
  return (
    <>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconPlugConnected size={16} />}
        loading={test.isPending}
        onClick={() => test.mutate()}
      >
        {t('accounts.test')}
      </Button>
      {test.data && (
        <Alert
          role="status"
          w="100%"
          style={{ order: 1 }}
          color={test.data.ok ? 'green' : 'red'}
          title={t(test.data.ok ? 'accounts.test.ok' : 'accounts.test.failed', {
            who: test.data.handle ?? test.data.displayName ?? account.name,
          })}
        >
          {test.data.message}
        </Alert>
      )}
      <ProblemNotice failure={test.error} />
    </>
  );
}
