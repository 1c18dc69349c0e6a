import { Button, Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf, type Schemas } from '@/shared/api/client';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';

interface Props {
  readonly person: Schemas['Person'];
  readonly busy: boolean;
  readonly failure: unknown;
  readonly onActive: (active: boolean) => void;
  readonly onIssued: (issued: Schemas['IssuedPassword']) => void;
}

/** Whether and with which password the person comes in. */
export function Access({ person, busy, failure, onActive, onIssued }: Props) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<'disable' | 'password'>();
  const give = useMutation({
    mutationFn: () =>
      bodyOf(api.POST('/api/people/{personId}/password', { params: { path: { personId: person.id } } })),
    onSuccess: (issued) => {
      setAsked(undefined);
      onIssued(issued);
    },
  });
  if (!person.active) {
    return (
      <Group>
        <Button variant="default" loading={busy} onClick={() => onActive(true)}>
          {t('people.enable')}
        </Button>
      </Group>
    );
  }
  return (
    <>
      <Group>
        <Button variant="default" onClick={() => setAsked('password')}>
          {t('people.password.new')}
        </Button>
        <Button variant="default" onClick={() => setAsked('disable')}>
          {t('people.disable')}
        </Button>
      </Group>
      <ConfirmDialog
        opened={asked === 'disable'}
        onClose={() => setAsked(undefined)}
        title={t('people.disable.title', { name: person.displayName })}
        confirm={t('people.disable')}
        busy={busy}
        failure={failure}
        onConfirm={() => onActive(false)}
      >
        {t('people.disable.text')}
      </ConfirmDialog>
      <ConfirmDialog
        opened={asked === 'password'}
        onClose={() => setAsked(undefined)}
        title={t('people.password.ask', { name: person.displayName })}
        confirm={t('people.password.new')}
        busy={give.isPending}
        failure={give.error}
        onConfirm={() => give.mutate()}
      >
        {t('people.password.ask.text')}
      </ConfirmDialog>
    </>
  );
}
