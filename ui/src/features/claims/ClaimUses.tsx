import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, bodyOf, type Schemas } from '@/shared/api/client';
import { usePages } from '@/shared/api/pages';
import { useMe } from '@/shared/api/queries';
import { claimKeys } from '@/shared/claims/claimQueries';
import { Loaded } from '@/shared/ui/Loaded';
import { Moment } from '@/shared/ui/Moment';
import { MoreButton } from '@/shared/ui/MoreButton';
import { Row, RowLink, Rows } from '@/shared/ui/Rows';
import { Sheet } from '@/shared/ui/Sheet';
import { Soft } from '@/shared/ui/Soft';

interface Props {
  readonly claimId: string;
  readonly lapsed: boolean;
}

/** The live posts that say it; whoever may not see content does not ask for them. */
export function ClaimUses({ claimId, lapsed }: Props) {
  const pages = useMe()?.pages ?? [];
  return pages.includes('content') ? <Uses claimId={claimId} lapsed={lapsed} /> : null;
}

function Uses({ claimId, lapsed }: Props) {
  const { t } = useTranslation();
  const { query, items } = usePages({
    queryKey: claimKeys.uses(claimId),
    fetchPage: (after) =>
      bodyOf(api.GET('/api/claims/{claimId}/uses', { params: { path: { claimId }, query: { after } } })),
  });
  return (
    <Sheet title={t('claims.uses')}>
      <Loaded query={query}>
        {() =>
          items.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t('claims.uses.none')}
            </Text>
          ) : (
            <>
              {lapsed && (
                <Text size="sm" mb="md">
                  {t('claims.uses.lapsed')}
                </Text>
              )}
              <Rows plain>
                {items.map((use) => (
                  <Use key={use.submission + use.variant} use={use} />
                ))}
              </Rows>
              <MoreButton
                more={query.hasNextPage}
                busy={query.isFetchingNextPage}
                onMore={() => void query.fetchNextPage()}
              />
            </>
          )
        }
      </Loaded>
    </Sheet>
  );
}

function Use({ use }: { readonly use: Schemas['ClaimUse'] }) {
  const { t } = useTranslation();
  return (
    <Row
      end={
        <Soft>
          {use.market} · <Moment at={use.submittedAt} />
        </Soft>
      }
    >
      <RowLink to={`/content/${use.item}`}>{use.itemName}</RowLink>
      <Soft>
        <q dir="auto">{use.words}</q> · {t('claims.uses.version', { content: use.version, claim: use.claimVersion })}
      </Soft>
    </Row>
  );
}
