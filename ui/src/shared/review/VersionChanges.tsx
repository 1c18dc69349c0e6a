import { NativeSelect, Stack } from '@mantine/core';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { versionQuery, versionsQuery } from '../api/queries';
import { useTimes } from '../time/useTimes';
import { EmptyState } from '../ui/EmptyState';
import { Loaded } from '../ui/Loaded';
import { ChangeList } from './ChangeList';
import { changesBetween, isNotShown } from './changesBetween';
import { shortHash } from './decisionRules';
import { VariantDifference } from './VariantDifference';
import { VariantTabs } from './VariantTabs';

interface Props {
  readonly item: string;
  readonly number: number;
  /** The version to compare with at first; without it the one before. */
  readonly since?: number | undefined;
}

/** A version against an earlier one: in the variants themselves, and in a list for what no variant shows. */
export function VersionChanges({ item, number, since }: Props) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<number>();
  const earlier = chosen ?? since ?? number - 1;
  if (number === 1) return <EmptyState title={t('tasklist.first.title')}>{t('tasklist.first.text')}</EmptyState>;
  return (
    <Stack gap="md">
      <Against item={item} number={number} earlier={earlier} onEarlier={setChosen} />
      <Compared key={earlier} item={item} number={number} earlier={earlier} />
    </Stack>
  );
}

interface ComparedProps {
  readonly item: string;
  readonly number: number;
  readonly earlier: number;
}

function Compared({ item, number, earlier }: ComparedProps) {
  const before = useQuery(versionQuery(item, earlier));
  const now = useQuery(versionQuery(item, number));
  const between = Array.from({ length: number - earlier - 1 }, (_, step) => earlier + 1 + step);
  const steps = useQueries({ queries: between.map((each) => versionQuery(item, each)) });
  return (
    <Loaded query={before}>
      {(old) => (
        <Loaded query={now}>
          {(version) => (
            <>
              <VariantTabs
                version={version}
                seen={new Set(version.variants.map((variant) => variant.id))}
                instead={(variant) => <VariantDifference before={twinOf(variant, old)} now={variant} />}
              />
              {steps.every((step) => step.data) && (
                <Rest steps={[...steps.map((step) => step.data?.changes ?? []), version.changes]} />
              )}
            </>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

function Rest({ steps }: { readonly steps: readonly Schemas['Change'][][] }) {
  const all = changesBetween(steps);
  const rest = all.filter(isNotShown);
  return rest.length > 0 || all.length === 0 ? <ChangeList changes={rest} /> : null;
}

/** The same place in another version: the same account and market. */
export function twinOf(variant: Schemas['Variant'], other: Schemas['Version']): Schemas['Variant'] | undefined {
  return other.variants.find((each) => each.account === variant.account && each.market === variant.market);
}

function Against({ item, number, earlier, onEarlier }: ComparedProps & { onEarlier: (number: number) => void }) {
  const { t } = useTranslation();
  const times = useTimes();
  const versions = useQuery(versionsQuery(item)).data ?? [];
  return (
    <NativeSelect
      label={t('tasklist.against')}
      size="xs"
      maw={320}
      value={String(earlier)}
      data={versions
        .filter((each) => each.number < number)
        .map((each) => ({
          value: String(each.number),
          label: `v${each.number} – ${shortHash(each.hash)} · ${times.dayAndClock(each.createdAt)}`,
        }))}
      onChange={(event) => onEarlier(Number(event.currentTarget.value))}
    />
  );
}
