import { Stack } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMe } from '@/shared/api/queries';
import { Loaded } from '@/shared/ui/Loaded';
import { Moment } from '@/shared/ui/Moment';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Sheet } from '@/shared/ui/Sheet';
import { OpenDrafts } from './OpenDrafts';
import { usePackTitle } from './packTitle';
import { type Pack, packsQuery } from './packs';
import { mayEdit } from './rights';
import styles from './Rules.module.css';

interface PackSheet {
  readonly title: 'rules.layer.REGION' | 'rules.layer.COUNTRY' | 'rules.layer.INDUSTRY' | 'rules.layer.SUPPORT';
  readonly layers: readonly Pack['layer'][];
}

const sheets: readonly PackSheet[] = [
  { title: 'rules.layer.REGION', layers: ['GLOBAL', 'REGION'] },
  { title: 'rules.layer.COUNTRY', layers: ['COUNTRY'] },
  { title: 'rules.layer.INDUSTRY', layers: ['INDUSTRY'] },
  { title: 'rules.layer.SUPPORT', layers: ['SUPPORT'] },
];

/** Every table that decides what may be published, from the widest to the narrowest. */
export function RulesPage() {
  const { t } = useTranslation();
  const packs = useQuery(packsQuery);
  return (
    <>
      <PageHeader title={t('nav.rules')} below={t('rules.about')} />
      <Loaded query={packs}>
        {(all) => (
          <Stack gap={20}>
            <OpenDrafts />
            {sheets
              .map(({ title, layers }) => ({ title, packs: all.filter((pack) => layers.includes(pack.layer)) }))
              .filter(({ packs: some }) => some.length > 0)
              .map(({ title, packs: some }) => (
                <Sheet key={title} title={t(title)}>
                  <PackList packs={some} />
                </Sheet>
              ))}
          </Stack>
        )}
      </Loaded>
    </>
  );
}

function PackList({ packs }: { readonly packs: readonly Pack[] }) {
  const { i18n } = useTranslation();
  const title = usePackTitle();
  const byTitle = packs
    .map((pack) => ({ pack, title: title(pack) }))
    .sort((one, other) => wider(one.pack, other.pack) || one.title.localeCompare(other.title, i18n.language));
  return (
    <ul className={styles.packs}>
      {byTitle.map(({ pack, title: named }) => (
        <PackLine key={pack.key} pack={pack} title={named} />
      ))}
    </ul>
  );
}

/** What counts everywhere comes first. */
const wider = (one: Pack, other: Pack) => Number(other.layer === 'GLOBAL') - Number(one.layer === 'GLOBAL');

function PackLine({ pack, title }: { readonly pack: Pack; readonly title: string }) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <li>
      <span className={styles.packName}>
        <Link to={`/rules/${pack.key}`}>{title}</Link>
        {me && mayEdit(me, pack) && <IconPencil size={14} aria-label={t('rules.yours')} />}
      </span>
      <span className={styles.soft}>
        {pack.live === undefined && t('rules.notLive')}
        {pack.live?.source === 'STARTER' && t('rules.shipped')}
        {pack.live?.source === 'COMPANY' && (
          <>
            {pack.live.version}
            {pack.live.validFrom && (
              <>
                {' '}
                {t('rules.since')} <Moment at={pack.live.validFrom} />
              </>
            )}
          </>
        )}
      </span>
    </li>
  );
}
