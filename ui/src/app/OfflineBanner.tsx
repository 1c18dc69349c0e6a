import { useNetwork } from '@mantine/hooks';
import { IconCloudOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './Banner.module.css';
import { useLineGone } from './liveChanges';

/** Says that nothing comes through, and what becomes of what one writes meanwhile. */
export function OfflineBanner() {
  const { t } = useTranslation();
  const { online } = useNetwork();
  const gone = useLineGone();
  if (online && !gone) return null;
  return (
    <div role="status" className={styles.warning}>
      <IconCloudOff size={18} />
      {t(online ? 'problem.line' : 'problem.offline')}
    </div>
  );
}
