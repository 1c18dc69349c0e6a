import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './InheritedMark.module.css';

interface Props {
  readonly own: boolean;
  readonly onInherit: () => void;
}

/** Says whether a part is as for all or written here, and leads back. */
export function InheritedMark({ own, onInherit }: Props) {
  const { t } = useTranslation();
  if (!own) return <span className={styles.inherited}>{t('composer.inherited')}</span>;
  return (
    <span className={styles.own}>
      {t('composer.own')}{' '}
      <UnstyledButton component="button" type="button" className={styles.back} onClick={onInherit}>
        {t('composer.inherit')}
      </UnstyledButton>
    </span>
  );
}
