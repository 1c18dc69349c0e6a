import { Kbd, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import styles from './SearchField.module.css';

/** Search over content; `/` goes here from everywhere. */
export function SearchField() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  useHotkeys([['/', () => field.current?.focus()]]);
  return (
    <form
      role="search"
      aria-label={t('frame.search')}
      className={styles.search}
      onSubmit={(event) => {
        event.preventDefault();
        void navigate(text.trim() === '' ? '/content' : `/content?text=${encodeURIComponent(text.trim())}`);
      }}
    >
      <TextInput
        ref={field}
        type="search"
        aria-label={t('frame.search')}
        placeholder={t('frame.search')}
        title={t('frame.search.hint')}
        leftSection={<IconSearch size={17} />}
        rightSection={<Kbd className={styles.key}>/</Kbd>}
        maxLength={100}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </form>
  );
}
