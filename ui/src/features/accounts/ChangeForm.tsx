import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api, type Schemas } from '@/shared/api/client';
import { asProblem } from '@/shared/api/problem';
import { keys } from '@/shared/api/queries';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { Sheet } from '@/shared/ui/Sheet';
import { AccountFields } from './AccountFields';
import { existingAccount, formOf, missing } from './accountForm';

interface Props {
  readonly account: Schemas['Account'];
  readonly etag: string;
  readonly channel: Schemas['Channel'];
}

/** Changing an account: secrets stay as they are unless a new one is typed. */
export function ChangeForm({ account, etag, channel }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [draft, setDraft] = useState(() => existingAccount(account));
  const save = useMutation({
    mutationFn: () =>
      answerOf(
        api.PUT('/api/channel-accounts/{accountId}', {
          params: { path: { accountId: account.id }, header: { 'If-Match': etag } },
          body: formOf(draft),
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.accounts }),
  });
  const overtaken = save.error !== null && asProblem(save.error).status === 412;
  return (
    <Sheet title={t('accounts.settings')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        <Stack gap="lg">
          <AccountFields
            channel={channel}
            draft={draft}
            onChange={setDraft}
            stored={account.secretsSet}
            owners={[account.businessOwner, account.technicalOwner]}
            refusal={save.error}
          />
          <Text size="sm" c="dimmed">
            {t('accounts.secret.help')}
          </Text>
          <ProblemNotice failure={save.error} />
          {overtaken && (
            <Button variant="default" onClick={() => void queries.invalidateQueries({ queryKey: keys.accounts })}>
              {t('problem.reload')}
            </Button>
          )}
          <Group justify="flex-end">
            <Button
              type="submit"
              loading={save.isPending}
              disabled={missing(draft, channel, account.secretsSet).length > 0 || draft.markets.length === 0}
            >
              {t('action.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Sheet>
  );
}
