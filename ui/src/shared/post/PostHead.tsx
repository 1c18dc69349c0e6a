import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import styles from './SocialPost.module.css';

interface Props {
  readonly account: Schemas['Account'] | undefined;
  readonly className?: string | undefined;
}

/** Who speaks. The network's picture of the account is not ours to keep, so its first letter stands in. */
export function PostAvatar({ account, className }: Props) {
  const { t } = useTranslation();
  return (
    <span className={`${styles.avatar} ${className ?? ''}`} aria-hidden="true">
      {[...(account?.name ?? t('post.account'))][0]}
    </span>
  );
}

export function PostName({ account, className }: Props) {
  const { t } = useTranslation();
  return (
    <p className={`${styles.who} ${className ?? ''}`}>
      <strong>{account?.name ?? t('post.account')}</strong> <span className={styles.soft}>{account?.handle ?? ''}</span>
    </p>
  );
}
