import { Drawer } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './Frame.module.css';
import { Rail } from './Rail';

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** The rail where there is no room for it beside the page. */
export function RailDrawer({ opened, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Drawer.Root opened={opened} onClose={onClose} size={260}>
      <Drawer.Overlay />
      <Drawer.Content className={styles.drawer} aria-label={t('frame.nav')}>
        <Rail />
      </Drawer.Content>
    </Drawer.Root>
  );
}
