import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/api/queries';
import type { Claim, ClaimVersions } from '@/shared/claims/claimQueries';
import { ClaimDrawer } from './ClaimDrawer';
import { draftOf, mayPropose } from './claimForm';
import { WithdrawClaim } from './WithdrawClaim';

interface Props {
  readonly claim: ClaimVersions;
  readonly etag: string;
  readonly shown: Claim;
}

/** Withdrawing first takes back what is proposed, so it stands there while something is. */
export function ClaimActions({ claim, etag, shown }: Props) {
  const { t } = useTranslation();
  const [changing, { open, close }] = useDisclosure(false);
  const proposed = claim.versions.some(({ state }) => state === 'PROPOSED');
  const may = mayPropose(useMe()) && !proposed;
  return (
    <Group gap="xs">
      {!proposed && shown.mayWithdraw && <WithdrawClaim claim={shown} />}
      {may && (
        <>
          <Button variant="default" leftSection={<IconPencil size={17} />} onClick={open}>
            {t('claims.change')}
          </Button>
          <ClaimDrawer
            title={t('claims.change')}
            opened={changing}
            start={draftOf(shown)}
            known={[shown.owner]}
            changed={{ id: claim.id, etag }}
            onClose={close}
            onSaved={close}
          />
        </>
      )}
    </Group>
  );
}
