import { IconWorld } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './LinkCard.module.css';

interface Props {
  readonly address: string;
  readonly title?: string | undefined;
  /** The network reads title and picture from the page; until it does, nobody knows them. */
  readonly fromPage?: boolean;
}

/** Where the card leads, and what it says as far as we send it. */
export function LinkCard({ address, title, fromPage = false }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.card} data-card={address}>
      {title && (
        <strong className={styles.title} dir="auto">
          {title}
        </strong>
      )}
      {fromPage && <span className={styles.soft}>{t('preview.cardFromPage')}</span>}
      <span className={styles.host}>
        <IconWorld size={13} aria-hidden="true" /> {hostOf(address)}
      </span>
    </div>
  );
}

export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}
