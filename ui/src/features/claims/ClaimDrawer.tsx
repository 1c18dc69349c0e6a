import { Drawer } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/api/client';
import type { Claim } from '@/shared/claims/claimQueries';
import { ClaimForm } from './ClaimForm';
import type { ClaimDraft } from './claimForm';

interface Props {
  readonly title: string;
  readonly opened: boolean;
  readonly start: ClaimDraft;
  /** People whose names are known without asking. */
  readonly known: readonly Schemas['PersonRef'][];
  /** Of the claim that is changed; without it a new one is proposed. */
  readonly changed?: { readonly id: string; readonly etag: string };
  readonly onClose: () => void;
  readonly onSaved: (claim: Claim) => void;
}

export function ClaimDrawer({ title, opened, onClose, ...form }: Props) {
  const { t } = useTranslation();
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      title={title}
      position="right"
      size="md"
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <ClaimForm {...form} />
    </Drawer>
  );
}
