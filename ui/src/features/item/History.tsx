import { Box } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/shared/ui/Loaded';
import { Moment } from '@/shared/ui/Moment';
import { Sheet } from '@/shared/ui/Sheet';
import styles from './History.module.css';
import { historyQuery } from './itemQueries';

/** What happened, in words, newest first. */
export function History({ itemId }: { readonly itemId: string }) {
  const { t } = useTranslation();
  return (
    <Sheet title={t('item.history')}>
      {/* Long ones scroll, which the keyboard can do only where it can stand. */}
      <Box className={styles.scroll} role="group" tabIndex={0} aria-label={t('item.history')}>
        <HistoryList itemId={itemId} />
      </Box>
    </Sheet>
  );
}

export function HistoryList({ itemId }: { readonly itemId: string }) {
  const { i18n } = useTranslation();
  const history = useQuery(historyQuery(itemId, i18n.language));
  return (
    <Loaded query={history}>
      {(entries) => (
        <ol className={styles.history} reversed>
          {[...entries].reverse().map((entry) => (
            <li key={entry.sequence}>
              <span dir="auto">{entry.sentence}</span>
              <span className={styles.when}>
                <Moment at={entry.at} />
              </span>
            </li>
          ))}
        </ol>
      )}
    </Loaded>
  );
}
