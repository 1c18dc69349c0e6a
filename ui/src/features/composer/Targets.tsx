import { Checkbox, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { accountsQuery } from '@/shared/api/queries';
import { Loaded } from '@/shared/ui/Loaded';
import { Sheet } from '@/shared/ui/Sheet';
import { StateBadge } from '@/shared/ui/StateBadge';
import { type Draft, keyOf, toggled, variantsOf } from './draft';
import styles from './Targets.module.css';

interface Props {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

/** Where it goes: one tick per channel account and market. */
export function Targets({ draft, onChange }: Props) {
  const { t } = useTranslation();
  const accounts = useQuery(accountsQuery);
  const chosen = new Set(variantsOf(draft).map(keyOf));
  return (
    <Sheet title={t('composer.targets')}>
      <Loaded query={accounts}>
        {(all) =>
          all.length === 0 ? (
            <Text size="sm">
              {t('composer.targets.none')} <Link to="/accounts">{t('nav.accounts')}</Link>
            </Text>
          ) : (
            <div className={styles.accounts}>
              {all
                .filter((account) => account.state !== 'DISCONNECTED')
                .map((account) => (
                  <fieldset key={account.id} className={styles.account}>
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
                      {account.state === 'FAILING' && <StateBadge state="FAILING" />}
                    </Group>
                  </fieldset>
                ))}
            </div>
          )
        }
      </Loaded>
    </Sheet>
  );
}
