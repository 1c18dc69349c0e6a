import { Kbd, UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './SearchField.module.css';

const Palette = lazy(async () => ({ default: (await import('@/features/search/Palette')).Palette }));

interface Props {
  readonly opened: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/** Looks like a field and opens the one that searches everything; `/` does so from everywhere. */
export function SearchField({ opened, onOpen, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.search}>
      <UnstyledButton className={styles.button} onClick={onOpen} aria-haspopup="dialog" title={t('frame.search.hint')}>
        <IconSearch size={17} aria-hidden="true" />
        <span className={styles.words}>{t('frame.search')}</span>
        <Kbd className={styles.key} aria-hidden="true">
          /
        </Kbd>
      </UnstyledButton>
      {opened && (
        <Suspense>
          <Palette onClose={onClose} />
        </Suspense>
      )}
    </div>
  );
}
