import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '@/shared/api/client';
import { publicationsQuery, useAccounts } from '@/shared/api/queries';
import { SeenGone } from '@/shared/publication/SeenGone';
import { TakeDownRecord } from '@/shared/publication/TakeDownRecord';
import { RepairForm } from '@/shared/review/RepairForm';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ExternalLink } from '@/shared/ui/ExternalLink';
import { Loaded } from '@/shared/ui/Loaded';
import { StateBadge } from '@/shared/ui/StateBadge';

interface Props {
  readonly entry: Schemas['InboxEntry'];
  readonly onDone: () => void;
}

/** A publication that needs a person: mend the text, reconnect the account, or look whether it is there. */
export function PublicationEntry({ entry, onDone }: Props) {
  const { t } = useTranslation();
  const accounts = useAccounts();
  const publications = useQuery({ ...publicationsQuery(entry.submission ?? ''), enabled: Boolean(entry.submission) });
  return (
    <Loaded query={publications}>
      {(all) => {
        const publication = all.find((each) => each.id === entry.publication);
        if (publication === undefined)
          return <EmptyState title={t('inbox.gone.title')}>{t('inbox.gone.text')}</EmptyState>;
        const account = accounts.get(publication.account);
        return (
          <Stack gap="md">
            <Group gap="sm">
              <StateBadge state={publication.state} />
              <Text size="sm">
                <bdi>{account?.name ?? publication.market}</bdi> · {publication.market}
              </Text>
            </Group>
            <Group gap="xs">
              {entry.kind === 'RECONNECT' && (
                <Button component={Link} to={`/accounts/${publication.account}`} variant="default" size="xs">
                  {t('inbox.toAccount')}
                </Button>
              )}
              {entry.kind === 'REPAIR' && entry.item && (
                <Button component={Link} to={`/content/compose/${entry.item}`} variant="default" size="xs">
                  {t('inbox.edit')}
                </Button>
              )}
              {entry.kind === 'CHECK_OUTCOME' && account?.profile && (
                <Button
                  component="a"
                  href={account.profile}
                  target="_blank"
                  rel="noopener noreferrer"
                  variant="default"
                  size="xs"
                >
                  {t('inbox.toProfile')}
                </Button>
              )}
            </Group>
            {entry.kind === 'TAKE_DOWN' ? (
              <DeleteByHand publication={publication} onDone={onDone} />
            ) : (
              <RepairForm publication={publication} onDone={onDone} />
            )}
          </Stack>
        );
      }}
    </Loaded>
  );
}

interface DeleteProps {
  readonly publication: Schemas['Publication'];
  readonly onDone: () => void;
}

/** A post that its network lets only people delete: where it is, why it is to go, and the word that it is gone. */
function DeleteByHand({ publication, onDone }: DeleteProps) {
  const { t } = useTranslation();
  return (
    <Stack gap="sm" align="start">
      {publication.permalink && (
        <Text size="sm">
          <ExternalLink href={publication.permalink}>{t('publication.permalink')}</ExternalLink>
        </Text>
      )}
      {publication.takeDown && <TakeDownRecord takeDown={publication.takeDown} />}
      <Text size="sm">{t('takeDown.gone.text')}</Text>
      {publication.mayTakeDown && <SeenGone publication={publication} onDone={onDone} />}
    </Stack>
  );
}
