import { Button, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconHandStop } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/api/client';
import { useAccounts, useMe } from '@/shared/api/queries';
import { stopsQuery, useStops } from '@/shared/api/stops';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { Loaded } from '@/shared/ui/Loaded';
import { Moment } from '@/shared/ui/Moment';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { Sheet } from '@/shared/ui/Sheet';
import styles from './Operations.module.css';

/** Holding everything at once, and what is held now. */
export function Stops() {
  const { t } = useTranslation();
  const stops = useQuery({ ...stopsQuery, refetchInterval: 120_000 });
  const [opened, { open, close }] = useDisclosure(false);
  const { stop } = useStops(close);
  const everything = stops.data?.some((each) => each.scope === 'EVERYTHING') ?? false;
  const allowed = useMe()?.roles.some((role) => role === 'PLATFORM_ADMIN' || role === 'ACCOUNT_ADMIN') ?? false;
  return (
    <Stack gap={20}>
      {!everything && allowed && (
        <Sheet title={t('stops.all')}>
          <Text size="sm" mb="md" maw="64ch">
            {t('stops.all.text')}
          </Text>
          <Button color="red.8" leftSection={<IconHandStop size={18} />} onClick={open}>
            {t('stops.all')}
          </Button>
          <ConfirmDialog
            opened={opened}
            onClose={close}
            title={t('stops.all')}
            confirm={t('stops.confirm')}
            reason={t('item.reason')}
            busy={stop.isPending}
            failure={stop.error}
            onConfirm={(reason) => stop.mutate({ scope: 'EVERYTHING', reason })}
          >
            {t('stops.all.text')}
          </ConfirmDialog>
        </Sheet>
      )}
      <Loaded query={stops}>
        {(all) =>
          all.length === 0 ? (
            <Text c="dimmed">{t('stops.none')}</Text>
          ) : (
            <ul className={styles.list}>
              {all.map((each) => (
                <Stop key={each.id} stop={each} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Stack>
  );
}

function Stop({ stop }: { readonly stop: Schemas['EmergencyStop'] }) {
  const { t } = useTranslation();
  const accounts = useAccounts();
  const { resume } = useStops();
  const where = stop.scope === 'EVERYTHING' ? t('stops.everything') : (accounts.get(stop.account ?? '')?.name ?? '');
  return (
    <li>
      <div className={styles.words}>
        <p className={styles.title} dir="auto">
          {where}
        </p>
        <p className={styles.text} dir="auto">
          {stop.reason}
        </p>
        <p className={styles.soft}>
          <bdi>{stop.by.displayName}</bdi> · <Moment at={stop.at} />
        </p>
        <details className={styles.soft}>
          <summary>{t('stops.held', { count: stop.held.length })}</summary>
          <ul>
            {stop.held.map((publication) => (
              <li key={publication.id}>
                <bdi>{publication.itemName ?? publication.id}</bdi> ·{' '}
                <bdi>{accounts.get(publication.account)?.name}</bdi> {publication.market}
              </li>
            ))}
          </ul>
        </details>
        <ProblemNotice failure={resume.error} />
      </div>
      <div className={styles.end}>
        {stop.mayResume ? (
          <Button variant="default" size="xs" loading={resume.isPending} onClick={() => resume.mutate(stop.id)}>
            {t('stops.resume')}
          </Button>
        ) : (
          <Text size="sm" c="dimmed" maw="24ch">
            {t('stops.other')}
          </Text>
        )}
      </div>
    </li>
  );
}
