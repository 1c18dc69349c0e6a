import { IconCircleCheck, IconCircleDashed, IconClock, IconHourglass, IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Claim } from '@/shared/claims/claimQueries';
import { Badge } from '@/shared/ui/Badge';
import { standingOf, tones } from './claimFilter';

const signs = {
  valid: IconCircleCheck,
  soon: IconClock,
  lapsed: IconAlertTriangle,
  proposed: IconHourglass,
  withdrawn: IconCircleDashed,
  replaced: IconCircleDashed,
};

export function ClaimStanding({ claim }: { readonly claim: Pick<Claim, 'state' | 'validUntil'> }) {
  const { t } = useTranslation();
  const standing = standingOf(claim);
  const Sign = signs[standing];
  return (
    <Badge tone={tones[standing]}>
      <Sign size={14} stroke={2} aria-hidden="true" />
      {t(`claims.standing.${standing}`)}
    </Badge>
  );
}
