import { Button, Drawer, Group, NativeSelect, Select, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf, type Schemas } from '@/shared/api/client';
import { asProblem } from '@/shared/api/problem';
import { keys, useMe } from '@/shared/api/queries';
import { languageNames, languages } from '@/shared/preferences';
import { knownZones } from '@/shared/time/zonedTime';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { GroupsField } from './GroupsField';
import { newPerson, userNameOf } from './personForm';

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onAdded: (issued: Schemas['IssuedPassword']) => void;
}

export function AddPerson({ opened, onClose, onAdded }: Props) {
  const { t } = useTranslation();
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      title={t('people.add')}
      position="right"
      size="md"
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Form onAdded={onAdded} />
    </Drawer>
  );
}

const shown = ['displayName', 'userName', 'email', 'language', 'zone', 'groups'] as const;

function Form({ onAdded }: Pick<Props, 'onAdded'>) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [draft, setDraft] = useState(newPerson(useMe()));
  const add = useMutation({
    mutationFn: () => bodyOf(api.POST('/api/people', { body: { ...draft, groups: [...draft.groups] } })),
    onSuccess: (issued) => {
      void queries.invalidateQueries({ queryKey: ['people'] });
      void queries.invalidateQueries({ queryKey: keys.groups });
      onAdded(issued);
    },
  });
  const refused = (field: string) => (add.error ? asProblem(add.error).fieldProblem(field)?.message : undefined);
  const text = (field: 'displayName' | 'userName' | 'email') => ({
    label: t(`people.${field}`),
    required: true,
    autoComplete: 'off',
    value: draft[field],
    error: refused(field),
  });
  const named = (displayName: string) =>
    setDraft({
      ...draft,
      displayName,
      ...(draft.userName === userNameOf(draft.displayName) && { userName: userNameOf(displayName) }),
    });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate();
      }}
    >
      <Stack gap="md">
        <TextInput
          {...text('displayName')}
          maxLength={200}
          data-autofocus
          onChange={(event) => named(event.currentTarget.value)}
        />
        <TextInput
          {...text('userName')}
          description={t('people.userName.help')}
          maxLength={64}
          onChange={(event) => setDraft({ ...draft, userName: event.currentTarget.value })}
        />
        <TextInput
          {...text('email')}
          inputMode="email"
          maxLength={254}
          onChange={(event) => setDraft({ ...draft, email: event.currentTarget.value })}
        />
        <GroupsField
          value={draft.groups}
          error={refused('groups')}
          onChange={(groups) => setDraft({ ...draft, groups })}
        />
        <NativeSelect
          label={t('frame.language')}
          data={languages.map((value) => ({ value, label: languageNames[value] }))}
          value={draft.language}
          error={refused('language')}
          onChange={(event) => setDraft({ ...draft, language: event.currentTarget.value })}
        />
        <Select
          label={t('people.zone')}
          data={[...new Set([draft.zone, ...knownZones()])]}
          value={draft.zone}
          error={refused('zone')}
          searchable
          limit={50}
          allowDeselect={false}
          onChange={(zone) => setDraft({ ...draft, zone: zone ?? draft.zone })}
        />
        <ProblemNotice failure={add.error} shown={shown} />
        <Group justify="flex-end">
          <Button type="submit" loading={add.isPending}>
            {t('people.add.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
