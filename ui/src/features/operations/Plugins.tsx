import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '@/shared/api/client';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Loaded } from '@/shared/ui/Loaded';
import styles from './Operations.module.css';

export function Plugins() {
  const { t } = useTranslation();
  const plugins = useQuery({ queryKey: ['plugins'], queryFn: () => bodyOf(api.GET('/api/plugins')) });
  return (
    <Loaded query={plugins}>
      {(all) =>
        all.length === 0 ? (
          <EmptyState title={t('plugins.none')}>{t('plugins.none.text')}</EmptyState>
        ) : (
          <ul className={styles.list}>
            {all.map((plugin) => (
              <li key={plugin.id}>
                <div className={styles.words}>
                  <p className={styles.title}>
                    {plugin.id} <span className={styles.soft}>{plugin.version}</span>
                  </p>
                  <p className={styles.soft}>
                    {[...plugin.channels, ...plugin.operations].join(', ') || t('plugins.nothing')}
                  </p>
                  {plugin.message && <p className={styles.text}>{plugin.message}</p>}
                </div>
                <div className={styles.end}>{t(`plugins.${plugin.state}`)}</div>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}
