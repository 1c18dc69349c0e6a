import { Button, Drawer, Group, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf, type Schemas } from '@/shared/api/client';
import { asProblem } from '@/shared/api/problem';
import { keys, useMe } from '@/shared/api/queries';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { Access } from './Access';
import { GroupsField } from './GroupsField';
import { changeOf, newPerson } from './personForm';

interface Props {
  readonly person: Schemas['Person'] | undefined;
  readonly onClose: () => void;
  readonly onIssued: (issued: Schemas['IssuedPassword']) => void;
}

export function EditPerson({ person, onClose, onIssued }: Props) {
  const { t } = useTranslation();
  return (
    <Drawer
      opened={person !== undefined}
      onClose={onClose}
      title={person?.displayName}
      position="right"
      size="md"
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {person !== undefined && <Form key={person.id} person={person} onClose={onClose} onIssued={onIssued} />}
    </Drawer>
  );
}

const shown = ['displayName', 'email', 'groups'] as const;

function Form({ person, onClose, onIssued }: Props & { readonly person: Schemas['Person'] }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const own = useMe()?.id === person.id;
  const [draft, setDraft] = useState({ ...newPerson(undefined), ...person, userName: person.id });
  const change = useMutation({
    mutationFn: (body: Schemas['PersonChange']) =>
      bodyOf(
        api.PATCH('/api/people/{personId}', {
          params: { path: { personId: person.id }, header: { 'If-Match': `"${person.revision}"` } },
          body,
        }),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['people'] });
      void queries.invalidateQueries({ queryKey: keys.groups });
      if (own) void queries.invalidateQueries({ queryKey: keys.me });
      onClose();
    },
  });
  const refused = (field: string) => (change.error ? asProblem(change.error).fieldProblem(field)?.message : undefined);
  const wish = changeOf(person, draft);
  return (
    <Stack gap="xl">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          change.mutate(wish);
        }}
      >
        <Stack gap="md">
          <TextInput label={t('people.userName')} value={person.id} readOnly variant="filled" />
          <TextInput
            label={t('people.displayName')}
            required
            maxLength={200}
            value={draft.displayName}
            error={refused('displayName')}
            onChange={(event) => setDraft({ ...draft, displayName: event.currentTarget.value })}
          />
          <TextInput
            label={t('people.email')}
            required
            inputMode="email"
            maxLength={254}
            value={draft.email}
            error={refused('email')}
            onChange={(event) => setDraft({ ...draft, email: event.currentTarget.value })}
          />
          <GroupsField
            value={draft.groups}
            error={refused('groups')}
            disabled={own}
            onChange={(groups) => setDraft({ ...draft, groups })}
          />
          <ProblemNotice failure={change.error} shown={shown} />
          <Group justify="flex-end">
            <Button type="submit" loading={change.isPending} disabled={Object.keys(wish).length === 0}>
              {t('action.save')}
            </Button>
          </Group>
        </Stack>
      </form>
      {!own && (
        <Access
          person={person}
          busy={change.isPending}
          failure={change.error}
          onActive={(active) => change.mutate({ active })}
          onIssued={onIssued}
        />
      )}
    </Stack>
  );
}
