import { Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { api, bodyOf } from '@/shared/api/client';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Loaded } from '@/shared/ui/Loaded';
import { Moment } from '@/shared/ui/Moment';
import { PageHeader } from '@/shared/ui/PageHeader';
import { byItem, chosen, marketsOf, rulesOf } from './findings';
import { LiveItem } from './LiveItem';

/** Live content that the rules would not let out today, and what can be done about it. */
export function LiveFindingsPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const findings = useQuery({
    queryKey: ['live-findings'],
    queryFn: () => bodyOf(api.GET('/api/compliance/live-findings')),
  });
  const filter = { market: search.get('market') ?? '', rule: search.get('rule') ?? '' };
  const set = (change: Partial<typeof filter>) => {
    const next = { ...filter, ...change };
    setSearch(
      { ...(next.market && { market: next.market }), ...(next.rule && { rule: next.rule }) },
      { replace: true },
    );
  };
  const looked = findings.data?.lookedAt;
  return (
    <>
      <PageHeader
        title={t('nav.live-findings')}
        below={
          <>
            {t('live.about')}{' '}
            {looked && (
              <>
                {t('live.looked')} <Moment at={looked} />
              </>
            )}
          </>
        }
      />
      <Loaded query={findings}>
        {({ items, lookedAt }) =>
          items.length === 0 ? (
            <EmptyState title={t(lookedAt ? 'live.empty' : 'live.never')}>
              {lookedAt ? (
                <>
                  {t('live.looked')} <Moment at={lookedAt} />. {t('live.nightly')}
                </>
              ) : (
                t('live.nightly')
              )}
            </EmptyState>
          ) : (
            <>
              <Group gap="sm" mb="md">
                <NativeSelect
                  aria-label={t('inbox.filter.market')}
                  data={[
                    { value: '', label: t('inbox.filter.allMarkets') },
                    ...marketsOf(items).map((value) => ({ value, label: value })),
                  ]}
                  value={filter.market}
                  onChange={(event) => set({ market: event.currentTarget.value })}
                />
                <NativeSelect
                  aria-label={t('rules.rule')}
                  data={[
                    { value: '', label: t('live.allRules') },
                    ...rulesOf(items).map((value) => ({ value, label: value })),
                  ]}
                  value={filter.rule}
                  onChange={(event) => set({ rule: event.currentTarget.value })}
                />
              </Group>
              <Text size="sm" mb="lg" maw="78ch">
                {t('live.whatToDo')}
              </Text>
              <Stack gap={20}>
                {byItem(chosen(items, filter)).map((item) => (
                  <LiveItem key={item.submission} item={item} />
                ))}
              </Stack>
            </>
          )
        }
      </Loaded>
    </>
  );
}
