import { Checkbox, Group, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '@/shared/api/client';
import { accountsQuery } from '@/shared/api/queries';
import { Loaded } from '@/shared/ui/Loaded';
import { Sheet } from '@/shared/ui/Sheet';
import { StateBadge } from '@/shared/ui/StateBadge';
import { type Draft, keyOf, toggled, variantsOf } from './draft';
import { atAGlance, listedAccounts } from './targets';
import styles from './Targets.module.css';

interface Props {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

/** Where it goes: one tick per channel account and market. */
export function Targets({ draft, onChange }: Props) {
  const { t } = useTranslation();
  const accounts = useQuery(accountsQuery);
  return (
    <Sheet title={t('composer.targets')}>
      <Loaded query={accounts}>
        {(all) =>
          all.length === 0 ? (
            <Text size="sm">
              {t('composer.targets.none')} <Link to="/accounts">{t('nav.accounts')}</Link>
            </Text>
          ) : (
            <Accounts all={all} draft={draft} onChange={onChange} />
          )
        }
      </Loaded>
    </Sheet>
  );
}

interface AccountsProps extends Props {
  readonly all: readonly Schemas['Account'][];
}

function Accounts({ all, draft, onChange }: AccountsProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [sought] = useDebouncedValue(text, 150);
  const ticked = new Set(variantsOf(draft).map(({ account }) => account));
  const { accounts, hidden } = listedAccounts(all, ticked, sought);
  return (
    <>
      {all.length > atAGlance && (
        <TextInput
          label={t('composer.targets.find')}
          leftSection={<IconSearch size={17} />}
          maxLength={100}
          mb="sm"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
      <div className={styles.accounts}>
        {accounts.map((account) => (
          <Account key={account.id} account={account} draft={draft} onChange={onChange} />
        ))}
      </div>
      <Text size="sm" c="dimmed" mt="xs" role="status">
        {accounts.length === 0 && t('composer.targets.unknown')}
        {hidden > 0 && t('composer.targets.hidden', { count: hidden })}
      </Text>
    </>
  );
}

interface AccountProps extends Props {
  readonly account: Schemas['Account'];
}

function Account({ account, draft, onChange }: AccountProps) {
  const chosen = new Set(variantsOf(draft).map(keyOf));
  return (
    <fieldset className={styles.account}>
      <legend className={styles.name}>
        <bdi>{account.name}</bdi>
        <span className={styles.channel}>{account.channelName ?? account.channel}</span>
      </legend>
      <Group gap="md">
        {account.markets.map((market) => (
          <Checkbox
            key={market}
            label={market}
            checked={chosen.has(keyOf({ account: account.id, market }))}
            onChange={() => onChange(toggled(draft, { account: account.id, market }))}
          />
        ))}
        {account.stopped ? <StateBadge state="STOPPED" /> : null}
        {account.state !== 'CONNECTED' && <StateBadge state={account.state} />}
      </Group>
    </fieldset>
  );
}
