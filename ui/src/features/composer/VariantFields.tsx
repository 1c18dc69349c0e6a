import { Stack, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/api/client';
import { useAccounts } from '@/shared/api/queries';
import { Counter } from './Counter';
import {
  type Draft,
  type DraftVariant,
  type Inherited,
  inheriting,
  isOwn,
  keyOf,
  resolved,
  withVariant,
} from './draft';
import { Findings } from './Findings';
import { ImagesField } from './ImagesField';
import { InheritedMark } from './InheritedMark';
import { LanguageField } from '@/shared/ui/LanguageField';
import { refusalAt } from './refusal';

interface Props {
  readonly draft: Draft;
  readonly variant: DraftVariant;
  readonly onChange: (draft: Draft) => void;
  readonly check: Schemas['VariantCheck'] | undefined;
  readonly refusal: unknown;
  /** Where this variant stands in the draft, as the server names its fields. */
  readonly path: string;
}

/** One channel and market: everything is as for all until it is written over, and each part can go back. */
export function VariantFields({ draft, variant, onChange, check, refusal, path }: Props) {
  const { t } = useTranslation();
  const account = useAccounts().get(variant.account);
  const key = keyOf(variant);
  const shown = resolved(draft, variant);
  const own = (change: Partial<DraftVariant>) => onChange(withVariant(draft, key, change));
  const mark = (part: Inherited) => (
    <InheritedMark own={isOwn(variant, part)} onInherit={() => onChange(inheriting(draft, key, part))} />
  );
  return (
    <Stack gap="md">
      {account?.limits.title ? (
        <TextInput
          label={t('composer.postTitle')}
          description={mark('title')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          maxLength={300}
          dir="auto"
          value={shown.title}
          error={refusalAt(refusal, `${path}.title`)}
          onChange={(event) => own({ title: event.currentTarget.value })}
        />
      ) : null}
      <Textarea
        label={t(account?.limits.textFormat === 'HTML' ? 'composer.textHtml' : 'composer.text')}
        description={mark('text')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        autosize
        minRows={5}
        maxRows={22}
        size="md"
        dir="auto"
        lang={shown.language}
        value={shown.text}
        error={refusalAt(refusal, `${path}.text`)}
        onChange={(event) => own({ text: event.currentTarget.value })}
      />
      <Counter content={shown} account={account} check={check} />
      <TextInput
        label={t('composer.link')}
        description={mark('link')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        type="url"
        inputMode="url"
        maxLength={2000}
        value={shown.link ?? ''}
        error={refusalAt(refusal, `${path}.link`)}
        onChange={(event) => own({ link: event.currentTarget.value })}
      />
      <ImagesField
        images={shown.images}
        channels={account === undefined ? [] : [account.channel]}
        onChange={(change) => own({ images: change(shown.images) })}
        note={mark('images')}
        most={account?.limits.images}
        error={refusalAt(refusal, `${path}.images`)}
      />
      <LanguageField value={shown.language} onChange={(language) => own({ language })} note={mark('language')} />
      {check && <Findings checks={[check]} />}
    </Stack>
  );
}
