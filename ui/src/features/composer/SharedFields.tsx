import { Stack, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/api/client';
import { useAccounts } from '@/shared/api/queries';
import { variantName } from '@/shared/review/variantName';
import { Counter } from './Counter';
import { type Draft, type DraftVariant, isOwn, keyOf, resolved, variantsOf } from './draft';
import { Findings } from './Findings';
import { ImagesField } from './ImagesField';
import { LanguageField } from '@/shared/ui/LanguageField';
import { refusalAt } from './refusal';

interface Props {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly checks: readonly Schemas['VariantCheck'][];
  readonly refusal: unknown;
}

/** Written once for every variant that does not say it differently; a counter for each of those. */
export function SharedFields({ draft, onChange, checks, refusal }: Props) {
  const { t } = useTranslation();
  const accounts = useAccounts();
  const variants = variantsOf(draft);
  const titled = variants.some((variant) => accounts.get(variant.account)?.limits.title);
  const inheriting = variants.filter((variant) => !isOwn(variant, 'text'));
  const channelOf = (variant: DraftVariant) => accounts.get(variant.account)?.channel ?? '';
  return (
    <Stack gap="md">
      {titled && (
        <TextInput
          label={t('composer.postTitle')}
          description={t('composer.postTitle.help')}
          maxLength={300}
          dir="auto"
          value={draft.title ?? ''}
          error={refusalAt(refusal, 'title')}
          onChange={(event) => onChange({ ...draft, title: event.currentTarget.value })}
        />
      )}
      <Textarea
        label={t('composer.text')}
        autosize
        minRows={5}
        maxRows={22}
        size="md"
        dir="auto"
        lang={draft.language}
        value={draft.text ?? ''}
        error={refusalAt(refusal, 'text')}
        onChange={(event) => onChange({ ...draft, text: event.currentTarget.value })}
      />
      {inheriting.map((variant) => (
        <Counter
          key={keyOf(variant)}
          name={variantName(variant, variants, accounts)}
          content={resolved(draft, variant)}
          account={accounts.get(variant.account)}
          check={checks.find((check) => keyOf(check) === keyOf(variant))}
        />
      ))}
      <TextInput
        label={t('composer.link')}
        type="url"
        inputMode="url"
        placeholder="https://"
        maxLength={2000}
        value={draft.link ?? ''}
        error={refusalAt(refusal, 'link')}
        onChange={(event) => onChange({ ...draft, link: event.currentTarget.value || null })}
      />
      <ImagesField
        images={draft.images ?? []}
        channels={variants.filter((variant) => !isOwn(variant, 'images')).map(channelOf)}
        onChange={(change) => onChange({ ...draft, images: change(draft.images ?? []) })}
        error={refusalAt(refusal, 'images')}
      />
      <LanguageField value={draft.language ?? 'en'} onChange={(language) => onChange({ ...draft, language })} />
      <Findings
        checks={checks.filter((check) => check.findings.length > 0)}
        nameOf={(check) => variantName(check, variants, accounts)}
      />
    </Stack>
  );
}
