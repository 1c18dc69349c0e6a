import { useNetwork } from '@mantine/hooks';
import { IconCloudOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './Banner.module.css';

export function OfflineBanner() {
  const { t } = useTranslation();
  if (useNetwork().online) return null;
  return (
    <div role="status" className={styles.warning}>
      <IconCloudOff size={18} />
      {t('problem.offline')}
    </div>
  );
}
