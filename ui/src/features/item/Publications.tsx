import { Button, Collapse, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf, newKey, type Schemas } from '@/shared/api/client';
import { keys, publicationsQuery, useAccounts } from '@/shared/api/queries';
import { RepairForm } from '@/shared/review/RepairForm';
import { useTimes } from '@/shared/time/useTimes';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { ExternalLink } from '@/shared/ui/ExternalLink';
import { Loaded } from '@/shared/ui/Loaded';
import { Moment } from '@/shared/ui/Moment';
import { Sheet } from '@/shared/ui/Sheet';
import { StateBadge } from '@/shared/ui/StateBadge';
import styles from './Publications.module.css';

/** One line per variant, each with its own outcome: live with its address, failed with the reason and who acts. */
export function Publications({ submission }: { readonly submission: Schemas['Submission'] }) {
  const { t } = useTranslation();
  const publications = useQuery({ ...publicationsQuery(submission.id), refetchInterval: 15_000 });
  return (
    <Sheet title={t('item.published')}>
      <Loaded query={publications}>
        {(all) =>
          all.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t('publication.none')}
            </Text>
          ) : (
            <ul className={styles.list}>
              {all.map((publication) => (
                <Line key={publication.id} publication={publication} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Sheet>
  );
}

function Line({ publication }: { readonly publication: Schemas['Publication'] }) {
  const { t } = useTranslation();
  const times = useTimes();
  const account = useAccounts().get(publication.account);
  const [repairing, { toggle, close }] = useDisclosure(false);
  return (
    <li>
      <Stack gap={6}>
        <Group justify="space-between" gap="xs">
          <Text fw={600} size="sm">
            <bdi>{account?.name ?? publication.market}</bdi> · {publication.market}
          </Text>
          <StateBadge state={publication.state} />
        </Group>
        {publication.permalink && (
          <Text size="sm">
            <ExternalLink href={publication.permalink}>{t('publication.permalink')}</ExternalLink>
            {publication.sentAt && (
              <span className={styles.soft}>
                {' '}
                <Moment at={publication.sentAt} />
              </span>
            )}
          </Text>
        )}
        {publication.takenDownAt && (
          <Text size="sm" c="dimmed">
            {t('publication.down', { time: times.dayAndClock(publication.takenDownAt) })}
          </Text>
        )}
        {publication.message && <Text size="sm">{publication.message}</Text>}
        {(publication.nextTryAt || publication.owner) && publication.state !== 'SENT' && (
          <Text size="sm" c="dimmed">
            {[
              publication.attempts > 0 && t('publication.attempts', { count: publication.attempts }),
              publication.nextTryAt && t('publication.next', { time: times.dayAndClock(publication.nextTryAt) }),
              publication.owner && t('publication.owner', { name: publication.owner.displayName }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        )}
        <Group gap="xs">
          {publication.mayRepair && (
            <Button size="xs" variant="default" onClick={toggle} aria-expanded={repairing}>
              {t('publication.repair')}
            </Button>
          )}
          {publication.mayTakeDown && <TakeDown publication={publication} account={account?.name ?? ''} />}
        </Group>
        <Collapse expanded={repairing}>
          <RepairForm publication={publication} onDone={close} />
        </Collapse>
      </Stack>
    </li>
  );
}

interface TakeDownProps {
  readonly publication: Schemas['Publication'];
  readonly account: string;
}

function TakeDown({ publication, account }: TakeDownProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [opened, { open, close }] = useDisclosure(false);
  const key = useRef(newKey());
  const takeDown = useMutation({
    mutationFn: (reason: string) =>
      bodyOf(
        api.POST('/api/publications/{publicationId}/take-down', {
          params: { path: { publicationId: publication.id }, header: { 'Idempotency-Key': key.current } },
          body: { reason },
        }),
      ),
    onSuccess: close,
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['publications'] }),
        queries.invalidateQueries({ queryKey: keys.content }),
      ]),
  });
  return (
    <>
      <Button size="xs" variant="default" onClick={open}>
        {t('publication.takeDown')}
      </Button>
      <ConfirmDialog
        opened={opened}
        onClose={close}
        title={t('publication.takeDown.title')}
        confirm={t('publication.takeDown')}
        reason={t('item.reason')}
        busy={takeDown.isPending}
        failure={takeDown.error}
        onConfirm={(reason) => takeDown.mutate(reason)}
      >
        {t('publication.takeDown.text', { account })}
      </ConfirmDialog>
    </>
  );
}
