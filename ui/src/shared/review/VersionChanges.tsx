import { NativeSelect, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { versionQuery, versionsQuery } from '../api/queries';
import { useTimes } from '../time/useTimes';
import { EmptyState } from '../ui/EmptyState';
import { Loaded } from '../ui/Loaded';
import { ChangeList } from './ChangeList';
import { isNotShown } from './changesBetween';
import { shortHash } from './decisionRules';
import { useChangesSince } from './useChangesSince';
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
              <OtherChanges item={item} version={version} since={earlier} />
            </>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

interface OtherProps {
  readonly item: string;
  readonly version: Schemas['Version'];
  readonly since: number;
}

/** What changed and no variant shows; that nothing changed at all, if so. */
export function OtherChanges({ item, version, since }: OtherProps) {
  const { changes } = useChangesSince(version, item, since);
  const rest = changes?.filter(isNotShown) ?? [];
  return rest.length > 0 || changes?.length === 0 ? <ChangeList changes={rest} /> : null;
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
