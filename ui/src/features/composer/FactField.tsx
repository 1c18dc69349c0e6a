import { Group, MultiSelect, NumberInput, Radio, Select, TagsInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type FactDefinition, inLanguage } from '@/shared/facts/facts';

interface Props {
  readonly fact: FactDefinition;
  readonly value: unknown;
  /** Without a value the fact is not known. */
  readonly onChange: (value: unknown) => void;
  readonly error: string | undefined;
}

/** One question, with the field that its kind of answer needs. */
export function FactField({ fact, value, onChange, error }: Props) {
  const { t, i18n } = useTranslation();
  const choices = (fact.choices ?? []).map((choice) => ({
    value: choice.value,
    label: inLanguage(choice.label, i18n.language) || choice.value,
  }));
  const common = {
    label: inLanguage(fact.question, i18n.language),
    description: inLanguage(fact.help, i18n.language) || undefined,
    error,
  };
  const clear = { 'aria-label': t('composer.fact.clear') };
  switch (fact.type) {
    case 'BOOLEAN':
      return (
        <Radio.Group
          {...common}
          value={value === undefined ? '' : String(value)}
          onChange={(next) => onChange(next === 'true')}
        >
          <Group mt={6} gap="lg">
            <Radio value="true" label={t('fact.yes')} />
            <Radio value="false" label={t('fact.no')} />
          </Group>
        </Radio.Group>
      );
    case 'CHOICE':
      return (
        <Select
          {...common}
          data={choices}
          value={typeof value === 'string' ? value : null}
          onChange={(next) => onChange(next ?? undefined)}
          placeholder={t('composer.fact.choose')}
          searchable={choices.length > 8}
          clearable
          clearButtonProps={clear}
          maw={460}
        />
      );
    case 'CHOICES':
      return choices.length > 0 ? (
        <MultiSelect
          {...common}
          data={choices}
          value={asList(value)}
          onChange={(next) => onChange(next.length > 0 ? next : undefined)}
          placeholder={asList(value).length === 0 ? t('composer.fact.choose') : ''}
          searchable
          clearable
          clearButtonProps={clear}
          maw={560}
        />
      ) : (
        <TagsInput
          {...common}
          value={asList(value)}
          onChange={(next) => onChange(next.length > 0 ? next : undefined)}
          clearable
          clearButtonProps={clear}
          maw={560}
        />
      );
    case 'NUMBER':
      return (
        <NumberInput
          {...common}
          value={typeof value === 'number' ? value : ''}
          onChange={(next) => onChange(typeof next === 'number' ? next : undefined)}
          hideControls
          styles={{ input: { maxWidth: 200 } }}
        />
      );
    case 'DATE':
      return (
        <TextInput
          {...common}
          type="date"
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => onChange(event.currentTarget.value || undefined)}
          styles={{ input: { maxWidth: 200 } }}
        />
      );
    case 'TEXT':
      return (
        <TextInput
          {...common}
          dir="auto"
          maxLength={500}
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => onChange(event.currentTarget.value || undefined)}
          maw={560}
        />
      );
  }
}

function asList(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
