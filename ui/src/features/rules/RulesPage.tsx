import { Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Loaded } from '@/shared/ui/Loaded';
import { Moment } from '@/shared/ui/Moment';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Sheet } from '@/shared/ui/Sheet';
import { OpenDrafts } from './OpenDrafts';
import { layers, type Pack, packsQuery } from './packs';
import styles from './Rules.module.css';

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
            {layers
              .map((layer) => ({ layer, packs: all.filter((pack) => pack.layer === layer) }))
              .filter(({ packs: some }) => some.length > 0)
              .map(({ layer, packs: some }) => (
                <Sheet key={layer} title={t(`rules.layer.${layer}`)}>
                  <Table verticalSpacing={8}>
                    <Table.Tbody>
                      {some.map((pack) => (
                        <PackRow key={pack.key} pack={pack} />
                      ))}
                    </Table.Tbody>
                  </Table>
                </Sheet>
              ))}
          </Stack>
        )}
      </Loaded>
    </>
  );
}

function PackRow({ pack }: { readonly pack: Pack }) {
  const { t } = useTranslation();
  return (
    <Table.Tr>
      <Table.Td>
        <Link to={`/rules/${pack.key}`}>{pack.title}</Link>
      </Table.Td>
      <Table.Td className={styles.version}>
        {pack.live ? (
          <>
            {pack.live.version}{' '}
            {pack.live.source === 'COMPANY' && pack.live.validFrom && (
              <Text span size="xs" c="dimmed">
                {t('rules.since')} <Moment at={pack.live.validFrom} />
              </Text>
            )}
          </>
        ) : (
          <Text span size="sm" c="dimmed">
            {t('rules.notLive')}
          </Text>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
