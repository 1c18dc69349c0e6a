import { Button, Collapse, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/api/client';
import { publicationsQuery, useAccounts } from '@/shared/api/queries';
import { SeenGone } from '@/shared/publication/SeenGone';
import { TakeDownRecord } from '@/shared/publication/TakeDownRecord';
import { RepairForm } from '@/shared/review/RepairForm';
import { useTimes } from '@/shared/time/useTimes';
import { ExternalLink } from '@/shared/ui/ExternalLink';
import { Loaded } from '@/shared/ui/Loaded';
import { Moment } from '@/shared/ui/Moment';
import { Sheet } from '@/shared/ui/Sheet';
import { StateBadge } from '@/shared/ui/StateBadge';
import { EarlierPosts } from './EarlierPosts';
import styles from './Publications.module.css';
import { TakeDown } from './TakeDown';

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
            <Stack gap="sm">
              <ul className={styles.list}>
                {all.map((publication) => (
                  <Line key={publication.id} publication={publication} />
                ))}
              </ul>
              <Everywhere publications={all.filter((each) => each.mayTakeDown && !each.takeDown?.owner)} />
            </Stack>
          )
        }
      </Loaded>
      <EarlierPosts submission={submission}>{(publication) => <Line publication={publication} />}</EarlierPosts>
    </Sheet>
  );
}

/** All channels of the version at once, where there are several. */
function Everywhere({ publications }: { readonly publications: readonly Schemas['Publication'][] }) {
  const accounts = useAccounts();
  if (publications.length < 2) return null;
  return (
    <div>
      <TakeDown
        publications={publications}
        nameOf={({ account, market }) => `${accounts.get(account)?.name ?? ''} ${market}`.trim()}
      />
    </div>
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
        {publication.takeDown && <TakeDownRecord takeDown={publication.takeDown} />}
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
          {publication.mayTakeDown &&
            (publication.takeDown?.owner ? (
              <SeenGone publication={publication} />
            ) : (
              <TakeDown publications={[publication]} nameOf={() => account?.name ?? publication.market} />
            ))}
        </Group>
        <Collapse expanded={repairing}>
          <RepairForm publication={publication} onDone={close} />
        </Collapse>
      </Stack>
    </li>
  );
}
