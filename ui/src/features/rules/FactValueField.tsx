import { NativeSelect, NumberInput, Select, TagsInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RuleFact } from './drafts';
import type { FactValue } from './examples';

interface Props {
  readonly fact: RuleFact;
  readonly value: FactValue;
  readonly onChange: (value: FactValue) => void;
}

/** A value of the fact's kind; only values that the dictionary allows where it names them. */
export function FactValueField({ fact, value, onChange }: Props) {
  const { t } = useTranslation();
  const name = { 'aria-label': fact.name, miw: 200 };
  switch (fact.type) {
    case 'BOOLEAN':
      return (
        <NativeSelect
          {...name}
          value={String(value)}
          data={[
            { value: 'true', label: t('fact.yes') },
            { value: 'false', label: t('fact.no') },
          ]}
          onChange={(event) => onChange(event.currentTarget.value === 'true')}
        />
      );
    case 'NUMBER':
      return <NumberInput {...name} value={Number(value)} onChange={(next) => onChange(Number(next))} />;
    case 'DATE':
      return (
        <TextInput
          {...name}
          type="date"
          value={String(value)}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'STRINGS':
      return (
        <TagsInput
          {...name}
          data={fact.allowed}
          value={Array.isArray(value) ? value.map(String) : []}
          onChange={onChange}
        />
      );
    case 'STRING':
      return fact.allowed.length > 0 ? (
        <Select
          {...name}
          data={fact.allowed}
          value={String(value)}
          allowDeselect={false}
          searchable
          onChange={(next) => onChange(next ?? '')}
        />
      ) : (
        <TextInput {...name} value={String(value)} onChange={(event) => onChange(event.currentTarget.value)} />
      );
  }
}
