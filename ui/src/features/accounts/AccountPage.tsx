import { Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { answerOf, api, type Schemas } from '@/shared/api/client';
import { channelsQuery, keys } from '@/shared/api/queries';
import { ExternalLink } from '@/shared/ui/ExternalLink';
import { Loaded } from '@/shared/ui/Loaded';
import { Moment } from '@/shared/ui/Moment';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Sheet } from '@/shared/ui/Sheet';
import { StateBadge } from '@/shared/ui/StateBadge';
import styles from './AccountsPage.module.css';
import { ChangeForm } from './ChangeForm';
import { Disconnect } from './Disconnect';
import { PauseButton } from './PauseButton';
import { TestConnection } from './TestConnection';

export function AccountPage() {
  const { accountId = '' } = useParams();
  const channels = useQuery(channelsQuery);
  const account = useQuery({
    queryKey: [...keys.accounts, accountId],
    queryFn: () => answerOf(api.GET('/api/channel-accounts/{accountId}', { params: { path: { accountId } } })),
    refetchOnWindowFocus: false,
  });
  return (
    <Loaded query={account}>
      {({ body, etag }) => (
        <Opened account={body} etag={etag} channel={channels.data?.find((each) => each.type === body.channel)} />
      )}
    </Loaded>
  );
}

interface Props {
  readonly account: Schemas['Account'];
  readonly etag: string;
  readonly channel: Schemas['Channel'] | undefined;
}

function Opened({ account, etag, channel }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        title={account.name}
        above={<Link to="/accounts">{t('nav.accounts')}</Link>}
        below={
          <Group gap="6px 14px">
            <StateBadge state={account.stopped ? 'STOPPED' : account.state} />
            <span>{account.channelName ?? account.channel}</span>
            {account.profile ? (
              <ExternalLink href={account.profile}>{account.handle ?? account.profile}</ExternalLink>
            ) : (
              account.handle && <span>{account.handle}</span>
            )}
            {account.lastTestedAt && (
              <span>
                {t('accounts.tested')} <Moment at={account.lastTestedAt} />
              </span>
            )}
          </Group>
        }
      />
      <Stack gap={20} maw={680}>
        {account.stateMessage && <Text className={styles.message}>{account.stateMessage}</Text>}
        {account.mayEdit && (
          <Group gap="xs">
            <TestConnection account={account} />
            <PauseButton account={account} />
            <Disconnect account={account} />
          </Group>
        )}
        {account.mayEdit && channel ? (
          <ChangeForm key={etag} account={account} etag={etag} channel={channel} />
        ) : (
          <ReadOnly account={account} />
        )}
      </Stack>
    </>
  );
}

function ReadOnly({ account }: { readonly account: Schemas['Account'] }) {
  const { t } = useTranslation();
  return (
    <Sheet>
      <dl className={styles.facts}>
        <dt>{t('accounts.markets')}</dt>
        <dd>{account.markets.join(', ')}</dd>
        <dt>{t('accounts.businessOwner')}</dt>
        <dd dir="auto">{account.businessOwner.displayName}</dd>
        <dt>{t('accounts.technicalOwner')}</dt>
        <dd dir="auto">{account.technicalOwner.displayName}</dd>
      </dl>
    </Sheet>
  );
}
