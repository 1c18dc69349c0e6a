import { Kbd, Modal, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { shortcutsEnabled } from '@/shared/keyboard/keyboard';
import { type Group, shortcuts } from '@/shared/keyboard/shortcuts';
import styles from './KeyboardHelp.module.css';

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
}

const signs: Record<string, string> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
};

/** Every key that does something, by the page it works on: drawn from the table that the pages bind. */
export function KeyboardHelp({ opened, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('keys.title')}
      size={760}
      centered
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {!shortcutsEnabled() && (
        <Text size="sm" mb="md">
          {t('keys.off')}
        </Text>
      )}
      <div className={styles.groups}>
        {(Object.keys(shortcuts) as Group[]).map((group) => (
          <section key={group} className={styles.group}>
            <h3 className={styles.title}>{t(`keys.${group}`)}</h3>
            <dl className={styles.keys}>
              {Object.entries(shortcuts[group]).map(([name, keys]) => (
                <div key={name} className={styles.key}>
                  <dt>
                    {keys.split(' ').map((key) => (
                      <Kbd key={key}>{signs[key] ?? (/^[A-Z]$/.test(key) ? `⇧ ${key.toLowerCase()}` : key)}</Kbd>
                    ))}
                  </dt>
                  <dd>{t(`keys.${group}.${name}` as 'keys.title')}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
