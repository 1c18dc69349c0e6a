import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isolated } from '../text/isolated';
import type { Schemas } from '../api/client';
import { OverrideActions } from './OverrideActions';
import { scopedOverridesQuery } from './overrideQueries';
import type { Override } from './overrides';
import { Moment } from '../ui/Moment';
import styles from './SubmissionRules.module.css';

/** Rules set aside for this item or its campaign: asked by one, decided by another, ended by itself. Nothing when there is none. */
export function Overrides({ item }: { readonly item: Pick<Schemas['Item'], 'id' | 'campaign'> }) {
  const own = useQuery(scopedOverridesQuery('ITEM', item.id)).data?.items ?? [];
  const campaign = item.campaign?.id;
  const wide =
    useQuery({ ...scopedOverridesQuery('CAMPAIGN', campaign ?? ''), enabled: campaign !== undefined }).data?.items ??
    [];
  const shown = [...own, ...wide];
  if (shown.length === 0) return null;
  return (
    <ul className={styles.overrides}>
      {shown.map((override) => (
        <OverrideLine key={override.id} override={override} />
      ))}
    </ul>
  );
}

function OverrideLine({ override }: { readonly override: Override }) {
  const { t } = useTranslation();
  return (
    <li>
      <p className={styles.message}>
        <strong>{override.rule}</strong> · {t(`override.state.${override.state}`)}
        {override.scope === 'CAMPAIGN' && ` · ${t('override.forCampaign')}`} · {t('override.ends')}{' '}
        <Moment at={override.until} />
      </p>
      <Text size="sm" dir="auto">
        <bdi>{override.reason}</bdi> – <bdi>{override.askedBy.displayName}</bdi>
      </Text>
      {override.decidedBy && (
        <Text size="xs" c="dimmed">
          {[override.decidedBy.displayName, override.answer ?? ''].filter(Boolean).map(isolated).join(': ')}
        </Text>
      )}
      <OverrideActions override={override} />
    </li>
  );
}
