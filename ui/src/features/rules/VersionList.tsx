import { Button, Text } from '@mantine/core';
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
      <ul className={styles.rows}>
        {versions.map((version) => (
          <li key={version.version}>
            <div className={styles.head}>
              <Link to={`/rules/${pack.key}?version=${version.version}`}>{version.version}</Link>
              <span className={styles.state}>
                {version.version === pack.live?.version ? t('rules.counts') : t(`rules.version.${version.state}`)}
              </span>
              <span className={styles.soft}>
                <ValidFrom version={version} />
              </span>
            </div>
            <span className={styles.soft}>
              {version.author ? t('rules.writtenBy', { name: version.author.displayName }) : t('rules.shipped')}
              {version.releasedBy && ` · ${t('rules.releasedBy', { name: version.releasedBy.displayName })}`}
            </span>
            {me && mayEdit(me, pack) && isLiveOfCompany(pack, version) && (
              <RollBack pack={pack} version={version.version} />
            )}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

/** A shipped version counts from before there was anything to hold against it. */
function ValidFrom({ version }: { readonly version: PackVersion }) {
  const { t } = useTranslation();
  if (version.source === 'STARTER') return <>{t('rules.fromTheStart')}</>;
  return version.validFrom ? (
    <>
      {t('rules.validFrom')} <Moment at={version.validFrom} />
    </>
  ) : null;
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
    <div>
      {asked && (
        <Text size="sm" mb={6} maw="70ch">
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
    </div>
  );
}
