import { NativeSelect, NumberInput, PasswordInput, Stack, TagsInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/shared/api/problem';
import type { Schemas } from '@/shared/api/client';
import { type AccountDraft, marketsOf } from './accountForm';
import { OwnerField } from '@/shared/ui/OwnerField';

interface Props {
  readonly channel: Schemas['Channel'];
  readonly draft: AccountDraft;
  readonly onChange: (draft: AccountDraft) => void;
  /** Keys of secrets that are stored already. */
  readonly stored: readonly string[];
  readonly owners: readonly Schemas['PersonRef'][];
  readonly refusal: unknown;
}

/** The form that the plugin describes, with what every account has. */
export function AccountFields({ channel, draft, onChange, stored, owners, refusal }: Props) {
  const { t } = useTranslation();
  const refused = (field: string) => (refusal ? asProblem(refusal).fieldProblem(field)?.message : undefined);
  return (
    <Stack gap="md">
      <TextInput
        label={t('accounts.name')}
        description={t('accounts.name.help')}
        required
        maxLength={100}
        value={draft.name}
        error={refused('name')}
        onChange={(event) => onChange({ ...draft, name: event.currentTarget.value })}
      />
      <TagsInput
        label={t('accounts.markets')}
        description={t('accounts.markets.help')}
        required
        value={[...draft.markets]}
        error={refused('markets')}
        onChange={(markets) => onChange({ ...draft, markets: marketsOf(markets) })}
        splitChars={[',', ' ', ';']}
      />
      {channel.settings.map((setting) => (
        <SettingField
          key={setting.key}
          setting={setting}
          value={(setting.kind === 'SECRET' ? draft.secrets : draft.settings)[setting.key] ?? ''}
          stored={stored.includes(setting.key)}
          error={refused(`settings.${setting.key}`) ?? refused(`secrets.${setting.key}`)}
          onChange={(value) =>
            onChange(
              setting.kind === 'SECRET'
                ? { ...draft, secrets: { ...draft.secrets, [setting.key]: value } }
                : { ...draft, settings: { ...draft.settings, [setting.key]: value } },
            )
          }
        />
      ))}
      <NumberInput
        label={t('accounts.perMinute')}
        description={t('accounts.perMinute.help')}
        min={1}
        max={600}
        styles={{ input: { maxWidth: 200 } }}
        value={draft.perMinute}
        error={refused('perMinute')}
        onChange={(next) => onChange({ ...draft, perMinute: typeof next === 'number' ? next : 30 })}
      />
      <OwnerField
        label={t('accounts.businessOwner')}
        description={t('accounts.businessOwner.help')}
        known={owners}
        value={draft.businessOwner}
        error={refused('businessOwner')}
        onChange={(businessOwner) => onChange({ ...draft, businessOwner })}
      />
      <OwnerField
        label={t('accounts.technicalOwner')}
        description={t('accounts.technicalOwner.help')}
        known={owners}
        value={draft.technicalOwner}
        error={refused('technicalOwner')}
        onChange={(technicalOwner) => onChange({ ...draft, technicalOwner })}
      />
    </Stack>
  );
}

interface SettingProps {
  readonly setting: Schemas['Setting'];
  readonly value: string;
  readonly stored: boolean;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

function SettingField({ setting, value, stored, error, onChange }: SettingProps) {
  const { t } = useTranslation();
  const common = {
    label: setting.label,
    description: setting.help || undefined,
    required: setting.required && !stored,
    value,
    error,
    onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  };
  switch (setting.kind) {
    case 'SECRET':
      return (
        <PasswordInput
          {...common}
          autoComplete="new-password"
          placeholder={stored ? t('accounts.secret.stored') : undefined}
        />
      );
    case 'CHOICE':
      return <NativeSelect {...common} data={setting.choices} />;
    case 'URL':
      return <TextInput {...common} type="url" inputMode="url" maxLength={500} />;
    case 'TEXT':
      return <TextInput {...common} maxLength={500} />;
  }
}
