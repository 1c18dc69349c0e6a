import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { api, bodyOf, type Schemas } from '@/shared/api/client';
import { channelsQuery, keys, useMe } from '@/shared/api/queries';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { Sheet } from '@/shared/ui/Sheet';
import { AccountFields } from './AccountFields';
import { formOf, missing, newAccount } from './accountForm';

/** First the kind of channel, then the form that its plugin asks for. */
export function ConnectPage() {
  const { t } = useTranslation();
  const channels = useQuery(channelsQuery);
  const [search, setSearch] = useSearchParams();
  const type = search.get('channel') ?? '';
  const roles = useMe()?.roles ?? [];
  if (!roles.includes('ACCOUNT_ADMIN') && !roles.includes('PLATFORM_ADMIN'))
    return (
      <EmptyState alone title={t('problem.403.title')}>
        {t('problem.403')}
      </EmptyState>
    );
  return (
    <>
      <PageHeader title={t('accounts.connect')} above={<Link to="/accounts">{t('nav.accounts')}</Link>} />
      <Loaded query={channels}>
        {(all) => {
          const channel = all.find((each) => each.type === type);
          if (all.length === 0)
            return <EmptyState title={t('accounts.noChannels')}>{t('accounts.noChannels.text')}</EmptyState>;
          return (
            <Stack gap={20} maw={680}>
              <Sheet title={t('accounts.channel')}>
                <Radio.Group
                  value={type}
                  onChange={(next) => setSearch({ channel: next }, { replace: true })}
                  aria-label={t('accounts.channel')}
                >
                  <Group gap="lg">
                    {all.map((each) => (
                      <Radio key={each.type} value={each.type} label={each.name} />
                    ))}
                  </Group>
                </Radio.Group>
                {channel && (
                  <Text size="sm" c="dimmed" mt="sm">
                    {t(`accounts.delivery.${channel.delivery}`)}
                  </Text>
                )}
              </Sheet>
              {channel && <ConnectForm key={channel.type} channel={channel} />}
            </Stack>
          );
        }}
      </Loaded>
    </>
  );
}

function ConnectForm({ channel }: { readonly channel: Schemas['Channel'] }) {
  const { t } = useTranslation();
  const me = useMe();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(() => newAccount(channel, me?.id ?? ''));
  const connect = useMutation({
    mutationFn: () => bodyOf(api.POST('/api/channel-accounts', { body: formOf(draft) })),
    onSuccess: async (account) => {
      await queries.invalidateQueries({ queryKey: keys.accounts });
      await navigate(`/accounts/${account.id}`);
    },
  });
  const incomplete = draft.name.trim() === '' || draft.markets.length === 0 || missing(draft, channel, []).length > 0;
  return (
    <Sheet title={channel.name}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          connect.mutate();
        }}
      >
        <Stack gap="lg">
          <AccountFields
            channel={channel}
            draft={draft}
            onChange={setDraft}
            stored={[]}
            owners={me ? [{ id: me.id, displayName: me.displayName }] : []}
            refusal={connect.error}
          />
          <ProblemNotice failure={connect.error} />
          <Group justify="flex-end">
            <Button type="submit" loading={connect.isPending} disabled={incomplete}>
              {t('accounts.connect')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Sheet>
  );
}
