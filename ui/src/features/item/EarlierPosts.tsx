import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf, type Schemas } from '@/shared/api/client';
import styles from './Publications.module.css';

interface Props {
  readonly submission: Schemas['Submission'];
  readonly children: (publication: Schemas['Publication']) => ReactNode;
}

/** What earlier versions put on the networks and is still there, so that nobody forgets a post that was corrected. */
export function EarlierPosts({ submission, children }: Props) {
  const { t } = useTranslation();
  const live = useQuery({
    queryKey: ['publications', 'live', submission.item],
    queryFn: () =>
      bodyOf(
        api.GET('/api/publications', { params: { query: { item: submission.item, state: ['SENT'], limit: 200 } } }),
      ),
    enabled: submission.version > 1,
  }).data;
  const earlier = live?.items.filter((publication) => publication.submission !== submission.id) ?? [];
  if (earlier.length === 0) return null;
  return (
    <section className={styles.earlier} aria-label={t('takeDown.earlier')}>
      <h3 className={styles.heading}>{t('takeDown.earlier')}</h3>
      <Text size="sm" c="dimmed" mb="sm">
        {t('takeDown.earlier.text')}
      </Text>
      <ul className={styles.list}>
        {earlier.map((publication) => (
          <Fragment key={publication.id}>{children(publication)}</Fragment>
        ))}
      </ul>
    </section>
  );
}
