import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { submissionQuery } from '@/shared/api/queries';
import { reviewsOf } from '@/shared/review/decisionRules';
import { useNames } from '@/shared/ui/PersonName';

interface Props {
  readonly submissionId: string;
  readonly opened: boolean;
  readonly busy: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

/** A new version makes the signatures on the old one void: said before, with the names. */
export function ReplaceDialog({ submissionId, opened, busy, onClose, onConfirm }: Props) {
  const { t } = useTranslation();
  const names = useNames();
  const submission = useQuery({ ...submissionQuery(submissionId), enabled: opened }).data;
  const signed = submission
    ? reviewsOf(submission).flatMap((review) => (review.decision ? [review.decision.by] : []))
    : [];
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('replace.title')}
      centered
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Stack gap="md">
        <Text size="sm">{t('replace.text', { version: submission?.version ?? '' })}</Text>
        {signed.length > 0 && <Text size="sm">{t('replace.signed', { people: names(signed) })}</Text>}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button loading={busy} onClick={onConfirm}>
            {t('replace.confirm')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
