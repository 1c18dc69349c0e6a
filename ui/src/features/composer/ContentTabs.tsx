import { Tabs } from '@mantine/core';
import { IconAlertTriangle, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/api/client';
import { useAccounts } from '@/shared/api/queries';
import { variantName } from '@/shared/review/variantName';
import { type Draft, isOwn, keyOf, variantsOf } from './draft';
import { SharedFields } from './SharedFields';
import { VariantFields } from './VariantFields';

interface Props {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly tab: string;
  readonly onTab: (tab: string) => void;
  readonly checks: readonly Schemas['VariantCheck'][];
  readonly refusal: unknown;
}

const parts = ['title', 'text', 'link', 'images', 'language'] as const;

/** The words for all, and a tab for each channel and market that may say it differently. */
export function ContentTabs({ draft, onChange, tab, onTab, checks, refusal }: Props) {
  const { t } = useTranslation();
  const accounts = useAccounts();
  const variants = variantsOf(draft);
  const open = variants.some((variant) => keyOf(variant) === tab) ? tab : 'all';
  const blocked = (key: string) =>
    checks.some((check) => keyOf(check) === key && check.findings.some((finding) => finding.severity === 'BLOCK'));
  return (
    <Tabs value={open} onChange={(next) => onTab(next ?? 'all')} keepMounted={false}>
      <Tabs.List aria-label={t('variant.tabs')} style={{ flexWrap: 'wrap' }}>
        <Tabs.Tab value="all">{t('composer.all')}</Tabs.Tab>
        {variants.map((variant) => (
          <Tabs.Tab
            key={keyOf(variant)}
            value={keyOf(variant)}
            rightSection={
              blocked(keyOf(variant)) ? (
                <IconAlertTriangle size={15} color="var(--cs-bad)" aria-label={t('composer.blocked')} />
              ) : parts.some((part) => isOwn(variant, part)) ? (
                <IconPencil size={14} aria-label={t('composer.changedHere')} />
              ) : null
            }
          >
            {variantName(variant, variants, accounts)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="all" pt="md">
        <SharedFields draft={draft} onChange={onChange} checks={checks} refusal={refusal} />
      </Tabs.Panel>
      {variants.map((variant, place) => (
        <Tabs.Panel key={keyOf(variant)} value={keyOf(variant)} pt="md">
          <VariantFields
            draft={draft}
            variant={variant}
            onChange={onChange}
            check={checks.find((check) => keyOf(check) === keyOf(variant))}
            refusal={refusal}
            path={`variants[${place}]`}
          />
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
