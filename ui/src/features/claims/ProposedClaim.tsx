import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '@/shared/api/client';
import { type Claim, claimKeys } from '@/shared/claims/claimQueries';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { Moment } from '@/shared/ui/Moment';
import { Sheet } from '@/shared/ui/Sheet';
import { Soft } from '@/shared/ui/Soft';
import styles from './ClaimPage.module.css';
import { differing } from './claimForm';
import { useClaimField } from './useClaimField';
import { WithdrawClaim } from './WithdrawClaim';

interface Props {
  readonly proposed: Claim;
  readonly counts: Claim | undefined;
}

/** What waits for a second person: a first version, or what it changes in the one that counts. */
export function ProposedClaim({ proposed, counts }: Props) {
  const { t } = useTranslation();
  return (
    <Sheet title={t(counts ? 'claims.proposed.change' : 'claims.proposed.new')}>
      <Stack gap="md">
        <Soft>
          {t('claims.proposed.by', { name: proposed.proposedBy.displayName })} · <Moment at={proposed.proposedAt} />
        </Soft>
        {counts && <Changes before={counts} after={proposed} />}
        {!proposed.mayAccept && <Text size="sm">{t('claims.proposed.waits')}</Text>}
        <Group gap="xs">
          {proposed.mayAccept && <AcceptClaim claim={proposed} />}
          {proposed.mayWithdraw && <WithdrawClaim claim={proposed} />}
        </Group>
      </Stack>
    </Sheet>
  );
}

function Changes({ before, after }: { readonly before: Claim; readonly after: Claim }) {
  const { t } = useTranslation();
  const field = useClaimField();
  return (
    <dl className={styles.facts}>
      {differing(before, after).map((name) => (
        <div key={name}>
          <dt>{t(`claims.${name}`)}</dt>
          <dd className={styles.before} dir="auto">
            {field(before, name)}
          </dd>
          <dd dir="auto">{field(after, name)}</dd>
        </div>
      ))}
    </dl>
  );
}

function AcceptClaim({ claim }: { readonly claim: Claim }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [opened, { open, close }] = useDisclosure(false);
  const accept = useMutation({
    mutationFn: () =>
      bodyOf(
        api.POST('/api/claims/{claimId}/versions/{number}/acceptance', {
          params: { path: { claimId: claim.id, number: claim.version } },
        }),
      ),
    onSuccess: close,
    onSettled: () => queries.invalidateQueries({ queryKey: claimKeys.all }),
  });
  return (
    <>
      <Button onClick={open}>{t('claims.accept')}</Button>
      <ConfirmDialog
        opened={opened}
        onClose={close}
        title={t('claims.accept.title')}
        confirm={t('claims.accept')}
        calm
        busy={accept.isPending}
        failure={accept.error}
        onConfirm={() => accept.mutate()}
      >
        {t('claims.accept.text')}
      </ConfirmDialog>
    </>
  );
}
