import { Tabs } from '@mantine/core';
import { IconCircleFilled } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccounts } from '../api/queries';
import { Post } from '../post/Post';
import type { Schemas } from '../api/client';
import { variantName } from './variantName';
import styles from './VariantTabs.module.css';

interface Props {
  readonly version: Schemas['Version'];
  readonly seen: ReadonlySet<string>;
  /** Without it looking changes nothing. */
  readonly onSeen?: ((variant: string) => void) | undefined;
  /** What stands instead of the post, e.g. its difference to the version before. */
  readonly instead?: ((variant: Schemas['Variant']) => ReactNode) | undefined;
  /** What surrounds the post, e.g. the remarks on it. */
  readonly around?: ((variant: Schemas['Variant'], post: ReactNode) => ReactNode) | undefined;
}

/** One tab per channel and market; a dot marks what was not looked at yet. */
export function VariantTabs({ version, seen, onSeen, instead, around = (_, post) => post }: Props) {
  const { t } = useTranslation();
  const accounts = useAccounts();
  const [chosen, setChosen] = useState<string>();
  const open = version.variants.find((variant) => variant.id === chosen) ?? version.variants[0];
  useEffect(() => {
    if (open !== undefined) onSeen?.(open.id);
  }, [open, onSeen]);
  if (open === undefined) return null;
  return (
    <Tabs value={open.id} onChange={(next) => setChosen(next ?? undefined)} keepMounted={false}>
      <Tabs.List className={styles.list} aria-label={t('variant.tabs')}>
        {version.variants.map((variant) => (
          <Tabs.Tab key={variant.id} value={variant.id}>
            {variantName(variant, version.variants, accounts)}
            {!seen.has(variant.id) && (
              <IconCircleFilled size={8} className={styles.unseen} aria-label={t('variant.unseen')} />
            )}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {version.variants.map((variant) => (
        <Tabs.Panel key={variant.id} value={variant.id} pt="md">
          {instead?.(variant) ?? around(variant, <Post account={accounts.get(variant.account)} content={variant} />)}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
