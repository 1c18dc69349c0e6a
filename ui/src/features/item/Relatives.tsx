import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, bodyOf, type Schemas } from '@/shared/api/client';
import { ChangeList } from '@/shared/review/ChangeList';
import { Sheet } from '@/shared/ui/Sheet';
import { StateBadge } from '@/shared/ui/StateBadge';
import styles from './Relatives.module.css';

/** What it was made of, with all that is different since, and what was made of it. */
export function Relatives({ itemId }: { readonly itemId: string }) {
  const { t } = useTranslation();
  const relatives = useQuery({
    queryKey: ['relatives', itemId],
    queryFn: () => bodyOf(api.GET('/api/content/{itemId}/relatives', { params: { path: { itemId } } })),
    staleTime: 30_000,
  }).data;
  if (relatives === undefined || (!relatives.madeFrom && relatives.copies.length === 0)) return null;
  return (
    <Sheet title={t('relatives.title')}>
      <Stack gap="md">
        {relatives.madeFrom && <MadeFrom origin={relatives.madeFrom} />}
        {relatives.copies.length > 0 && (
          <div>
            <Text size="sm" c="dimmed">
              {t('relatives.copies')}
            </Text>
            <ul className={styles.copies}>
              {relatives.copies.map((copy) => (
                <li key={copy.id}>
                  <Named item={copy} />
                </li>
              ))}
            </ul>
          </div>
        )}
      </Stack>
    </Sheet>
  );
}

function MadeFrom({ origin }: { readonly origin: Schemas['Origin'] }) {
  const { t } = useTranslation();
  return (
    <div>
      <Text size="sm" c="dimmed">
        {origin.version ? t('relatives.from.version', { version: origin.version }) : t('relatives.from')}
      </Text>
      <Named item={origin.item} />
      {origin.changes.length === 0 ? (
        <Text size="sm" mt={6}>
          {t('relatives.same')}
        </Text>
      ) : (
        <details className={styles.changes}>
          <summary>{t('relatives.changes', { count: origin.changes.length })}</summary>
          <ChangeList changes={origin.changes} />
        </details>
      )}
    </div>
  );
}

function Named({ item }: { readonly item: Schemas['ItemSummary'] }) {
  return (
    <span className={styles.named}>
      <Link to={`/content/${item.id}`} dir="auto">
        {item.name}
      </Link>
      <StateBadge state={item.state} />
    </span>
  );
}
