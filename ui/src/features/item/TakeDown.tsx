import { Button, Checkbox, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf, newKey, type Schemas } from '@/shared/api/client';
import { asProblem } from '@/shared/api/problem';
import { useReadAgain } from '@/shared/publication/useReadAgain';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';

interface Props {
  /** One, or all channels that are live. */
  readonly publications: readonly Schemas['Publication'][];
  readonly nameOf: (publication: Schemas['Publication']) => string;
}

/** Takes live posts down, one after the other; what one network refuses keeps nobody from the others. */
export function TakeDown({ publications, nameOf }: Props) {
  const { t } = useTranslation();
  const [opened, { open, close }] = useDisclosure(false);
  const [byHand, setByHand] = useState(false);
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const key = useRef(newKey());
  const readAgain = useReadAgain();
  const several = publications.length > 1;
  const takeDown = useMutation({
    mutationFn: async (reason: string) => {
      const failed: string[] = [];
      for (const publication of publications) {
        try {
          await bodyOf(
            api.POST('/api/publications/{publicationId}/take-down', {
              params: { path: { publicationId: publication.id }, header: { 'Idempotency-Key': key.current } },
              body: { reason, byHand },
            }),
          );
        } catch (failure) {
          if (!several) throw failure;
          failed.push(`${nameOf(publication)}: ${asProblem(failure).message}`);
        }
      }
      return failed;
    },
    onSuccess: (failed) => {
      setRefusals(failed);
      if (failed.length === 0) close();
    },
    onSettled: readAgain,
  });
  const names = publications.map(nameOf);
  return (
    <>
      <Button size="xs" variant="default" onClick={open}>
        {several ? t('takeDown.all') : t('publication.takeDown')}
      </Button>
      <ConfirmDialog
        opened={opened}
        onClose={close}
        title={several ? t('takeDown.all.title', { count: publications.length }) : t('publication.takeDown.title')}
        confirm={several ? t('takeDown.all') : t('publication.takeDown')}
        reason={t('item.reason')}
        busy={takeDown.isPending}
        failure={takeDown.error}
        onConfirm={(reason) => takeDown.mutate(reason)}
      >
        {several
          ? t('takeDown.all.text', { accounts: names.join(', ') })
          : t('publication.takeDown.text', { account: names[0] ?? '' })}
        {refusals.map((refusal) => (
          <Text key={refusal} size="sm" c="var(--cs-bad)" mt="xs" role="alert">
            {refusal}
          </Text>
        ))}
        {!several && (
          <Checkbox
            mt="sm"
            label={t('takeDown.byHand')}
            description={t('takeDown.byHand.help')}
            checked={byHand}
            onChange={(event) => setByHand(event.currentTarget.checked)}
          />
        )}
      </ConfirmDialog>
    </>
  );
}
