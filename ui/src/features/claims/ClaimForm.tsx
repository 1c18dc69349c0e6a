import { Button, Group, MultiSelect, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf, type Schemas } from '@/shared/api/client';
import { asProblem } from '@/shared/api/problem';
import { type Claim, claimKeys } from '@/shared/claims/claimQueries';
import { LanguageField } from '@/shared/ui/LanguageField';
import { OwnerField } from '@/shared/ui/OwnerField';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { bodyOfDraft, type ClaimDraft, missingIn } from './claimForm';
import { useClaimKinds, useRegions } from './claimWords';

interface Props {
  readonly start: ClaimDraft;
  readonly known: readonly Schemas['PersonRef'][];
  readonly changed?: { readonly id: string; readonly etag: string };
  readonly onSaved: (claim: Claim) => void;
}

type Field = keyof ClaimDraft;

/** A claim as it is proposed; what is wrong is said at its field. */
export function ClaimForm({ start, known, changed, onSaved }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [draft, setDraft] = useState(start);
  const [sent, setSent] = useState(false);
  const kinds = useClaimKinds();
  const regions = useRegions();
  const save = useMutation({
    mutationFn: () => send(bodyOfDraft(draft), changed),
    onSuccess: async (claim) => {
      await queries.invalidateQueries({ queryKey: claimKeys.all });
      onSaved(claim);
    },
  });
  const missing = missingIn(draft);
  const wrong = (field: Field) => {
    const refusal = save.error ? asProblem(save.error).fieldProblem(field)?.message : undefined;
    const own = sent ? missing[field] : undefined;
    return own ? t(`claims.wrong.${own}`) : refusal;
  };
  const text = (field: 'text' | 'evidence' | 'evidenceLink' | 'validFrom' | 'validUntil') => ({
    label: t(`claims.${field}`),
    value: draft[field] ?? '',
    error: wrong(field),
    onChange: (event: { currentTarget: { value: string } }) =>
      setDraft({ ...draft, [field]: event.currentTarget.value }),
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        setSent(true);
        if (Object.keys(missing).length === 0) save.mutate();
        else requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      }}
    >
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          {t(changed ? 'claims.change.text' : 'claims.add.text')}
        </Text>
        <Textarea
          {...text('text')}
          description={t('claims.text.help')}
          required
          autosize
          minRows={2}
          maxLength={500}
          dir="auto"
          data-autofocus
        />
        <LanguageField
          value={draft.language}
          error={wrong('language')}
          onChange={(language) => setDraft({ ...draft, language })}
        />
        <Select
          label={t('claims.code')}
          description={t('claims.code.help')}
          required
          data={kinds}
          value={draft.code || null}
          error={wrong('code')}
          searchable
          allowDeselect={false}
          onChange={(code) => setDraft({ ...draft, code: code ?? '' })}
        />
        <Textarea
          {...text('evidence')}
          description={t('claims.evidence.help')}
          required
          autosize
          minRows={2}
          maxLength={2000}
          dir="auto"
        />
        <TextInput {...text('evidenceLink')} type="url" placeholder="https://" maxLength={2000} />
        <MultiSelect
          label={t('claims.regions')}
          description={t('claims.regions.help')}
          required
          data={regions}
          value={[...draft.regions]}
          error={wrong('regions')}
          searchable
          hidePickedOptions
          limit={60}
          onChange={(chosen) => setDraft({ ...draft, regions: chosen })}
        />
        <Group grow align="flex-start">
          <TextInput {...text('validFrom')} type="date" required />
          <TextInput {...text('validUntil')} type="date" required min={draft.validFrom} />
        </Group>
        <OwnerField
          label={t('claims.owner')}
          description={t('claims.owner.help')}
          known={known}
          value={draft.owner}
          error={wrong('owner')}
          onChange={(owner) => setDraft({ ...draft, owner })}
        />
        <ProblemNotice failure={save.error} shown={Object.keys(draft)} />
        <Group justify="flex-end">
          <Button type="submit" loading={save.isPending}>
            {t('claims.propose')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function send(body: ClaimDraft, changed: Props['changed']): Promise<Claim> {
  return changed === undefined
    ? bodyOf(api.POST('/api/claims', { body }))
    : bodyOf(
        api.PUT('/api/claims/{claimId}', {
          params: { path: { claimId: changed.id }, header: { 'If-Match': changed.etag } },
          body,
        }),
      );
}
