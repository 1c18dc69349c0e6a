import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/api/client';
import { ChangeList } from '@/shared/review/ChangeList';
import { useChangesSince } from '@/shared/review/useChangesSince';
import { VariantDifference } from '@/shared/review/VariantDifference';
import { twinOf } from '@/shared/review/VersionChanges';

interface Props {
  readonly item: string;
  readonly version: Schemas['Version'];
  readonly since: number;
}

/** How much changed since an earlier version; what, when it is opened. */
export function ChangesSince({ item, version, since }: Props) {
  const { t } = useTranslation();
  const { changes = [] } = useChangesSince(version, item, since);
  if (changes.length === 0) return null;
  return (
    <details>
      <summary>{t('change.since', { count: changes.length, version: since })}</summary>
      <ChangeList changes={changes} />
    </details>
  );
}

/** A variant against itself in an earlier version; nothing until that is there. */
export function DifferenceSince({ item, version, since, variant }: Props & { readonly variant: Schemas['Variant'] }) {
  const { before } = useChangesSince(version, item, since);
  return before ? <VariantDifference before={twinOf(variant, before)} now={variant} /> : null;
}
