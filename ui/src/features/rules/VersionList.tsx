import { Button, Table, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, bodyOf, newKey } from '@/shared/api/client';
import { useMe } from '@/shared/api/queries';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { Moment } from '@/shared/ui/Moment';
import { Sheet } from '@/shared/ui/Sheet';
import type { Pack, PackVersion } from './packs';
import { mayEdit } from './rights';
import styles from './Rules.module.css';

interface Props {
  readonly pack: Pack;
  readonly versions: readonly PackVersion[];
}

/** Every version there ever was, the newest first. The one that counts can be taken back by two people. */
export function VersionList({ pack, versions }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <Sheet>
      <div className={styles.wide}>
        <Table verticalSpacing="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('rules.version')}</Table.Th>
              <Table.Th>{t('rules.state')}</Table.Th>
              <Table.Th>{t('rules.validFrom')}</Table.Th>
              <Table.Th>{t('rules.who')}</Table.Th>
              <Table.Th aria-label={t('rules.rollback')} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {versions.map((version) => (
              <Table.Tr key={version.version}>
                <Table.Td>
                  <Link to={`/rules/${pack.key}?version=${version.version}`}>{version.version}</Link>
                </Table.Td>
                <Table.Td>
                  {t(`rules.version.${version.state}`)}
                  {version.version === pack.live?.version && <strong> · {t('rules.counts')}</strong>}
                </Table.Td>
                <Table.Td>{version.validFrom ? <Moment at={version.validFrom} /> : '–'}</Table.Td>
                <Table.Td>
                  {version.author ?? t('rules.shipped')}
                  {version.releasedBy && <> → {version.releasedBy}</>}
                </Table.Td>
                <Table.Td>
                  {me && mayEdit(me, pack) && isLiveOfCompany(pack, version) && (
                    <RollBack pack={pack} version={version.version} />
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </Sheet>
  );
}

function isLiveOfCompany(pack: Pack, version: PackVersion): boolean {
  return version.source === 'COMPANY' && version.version === pack.live?.version;
}

function RollBack({ pack, version }: { readonly pack: Pack; readonly version: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [opened, { open, close }] = useDisclosure(false);
  const asked = useQuery({
    queryKey: ['rules', 'rollbacks'],
    queryFn: () => bodyOf(api.GET('/api/compliance/rollbacks')),
  }).data?.find((each) => each.pack === pack.key && each.version === version && !each.done);
  const rollBack = useMutation({
    mutationFn: (reason: string) =>
      bodyOf(
        api.POST('/api/compliance/packs/{key}/rollback', {
          params: { path: { key: pack.key }, header: { 'Idempotency-Key': newKey() } },
          body: { version, reason },
        }),
      ),
    onSuccess: () => {
      close();
      return queries.invalidateQueries({ queryKey: ['rules'] });
    },
  });
  return (
    <>
      {asked && (
        <Text size="sm" mb={6} maw="36ch">
          {t('rules.rollback.asked', { name: asked.requestedBy.displayName, reason: asked.reason })}
        </Text>
      )}
      <Button size="xs" variant="default" onClick={open}>
        {t(asked ? 'rules.rollback.confirm' : 'rules.rollback')}
      </Button>
      <ConfirmDialog
        opened={opened}
        onClose={close}
        title={t('rules.rollback')}
        confirm={t(asked ? 'rules.rollback.confirm' : 'rules.rollback')}
        reason={t('item.reason')}
        busy={rollBack.isPending}
        failure={rollBack.error}
        onConfirm={(reason) => rollBack.mutate(reason)}
      >
        {t('rules.rollback.text')}
      </ConfirmDialog>
    </>
  );
}
