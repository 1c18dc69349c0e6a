import { Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { useMe } from '@/shared/api/queries';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Text } from '@mantine/core';
import { ChangeTable } from './ChangeTable';
import { type Pack, packQuery, tableQuery } from './packs';
import { usePackTitle } from './packTitle';
import { PackTable } from './PackTable';
import { mayEdit } from './rights';
import { VersionList } from './VersionList';

/** One table: what counts now, row by row, and how it came to be so. */
export function PackPage() {
  const { t } = useTranslation();
  const key = useParams()['pack'] ?? '';
  const [search, setSearch] = useSearchParams();
  const me = useMe();
  const packTitle = usePackTitle();
  const pack = useQuery(packQuery(key));
  return (
    <Loaded query={pack}>
      {({ pack: shown, versions }) => {
        const version = search.get('version') ?? shown.live?.version;
        return (
          <>
            <PageHeader
              title={packTitle(shown)}
              above={<Link to="/rules">{t('nav.rules')}</Link>}
              below={<Standing pack={shown} version={version} />}
              action={me && mayEdit(me, shown) ? <ChangeTable pack={shown} /> : undefined}
            />
            <Tabs
              value={search.get('tab') === 'versions' ? 'versions' : 'table'}
              onChange={(tab) => setSearch(tab === 'versions' ? { tab } : {})}
              keepMounted={false}
            >
              <Tabs.List mb="md">
                <Tabs.Tab value="table">{t('rules.table')}</Tabs.Tab>
                <Tabs.Tab value="versions">{t('rules.versions', { count: versions.length })}</Tabs.Tab>
              </Tabs.List>
              <Tabs.Panel value="table">
                {version === undefined ? <Text>{t('rules.notLive')}</Text> : <Version pack={key} version={version} />}
              </Tabs.Panel>
              <Tabs.Panel value="versions">
                <VersionList pack={shown} versions={versions} />
              </Tabs.Panel>
            </Tabs>
          </>
        );
      }}
    </Loaded>
  );
}

function Standing({ pack, version }: { readonly pack: Pack; readonly version: string | undefined }) {
  const { t } = useTranslation();
  if (version === undefined || !pack.live) return <>{t('rules.notLive')}</>;
  return version === pack.live.version ? (
    <>{t('rules.live', { version })}</>
  ) : (
    <>
      {t('rules.looking', { version })} <Link to={`/rules/${pack.key}`}>{t('rules.toLive')}</Link>
    </>
  );
}

function Version({ pack, version }: { readonly pack: string; readonly version: string }) {
  const table = useQuery(tableQuery(pack, version));
  return <Loaded query={table}>{({ table: shown }) => <PackTable table={shown} />}</Loaded>;
}
