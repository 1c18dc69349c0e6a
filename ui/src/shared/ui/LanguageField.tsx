import { Select } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly value: string;
  readonly onChange: (language: string) => void;
  readonly note?: ReactNode;
  readonly error?: string | undefined;
}

const offered = [
  'bg',
  'cs',
  'da',
  'de',
  'el',
  'en',
  'es',
  'et',
  'fi',
  'fr',
  'ga',
  'hr',
  'hu',
  'it',
  'ja',
  'ko',
  'lt',
  'lv',
].concat(['mt', 'nl', 'no', 'pl', 'pt', 'ro', 'sk', 'sl', 'sv', 'tr', 'uk', 'zh', 'ar', 'he', 'hi']);

/** The language the text is written in, for the network, the reader's browser and the difference of words. */
export function LanguageField({ value, onChange, note, error }: Props) {
  const { t, i18n } = useTranslation();
  const data = useMemo(() => {
    const names = new Intl.DisplayNames(i18n.language, { type: 'language' });
    return [...new Set([...offered, value])]
      .map((code) => ({ value: code, label: names.of(code) ?? code }))
      .sort((one, other) => one.label.localeCompare(other.label, i18n.language));
  }, [i18n.language, value]);
  return (
    <Select
      label={t('composer.language')}
      description={note}
      error={error}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      data={data}
      value={value}
      onChange={(language) => language && onChange(language)}
      searchable
      allowDeselect={false}
      maw={280}
    />
  );
}
