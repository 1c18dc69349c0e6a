import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Claim } from '@/shared/claims/claimQueries';
import { Day } from '@/shared/ui/Day';
import { Moment } from '@/shared/ui/Moment';
import { Row, Rows } from '@/shared/ui/Rows';
import { Sheet } from '@/shared/ui/Sheet';
import { Soft } from '@/shared/ui/Soft';
import { ClaimStanding } from './ClaimStanding';

/** Every version with who proposed and who accepted it, newest first. */
export function ClaimHistory({ versions }: { readonly versions: readonly Claim[] }) {
  const { t } = useTranslation();
  return (
    <Sheet title={t('claims.versions')}>
      <Rows plain>
        {versions.map((claim) => (
          <Row key={claim.version}>
            <Group gap="xs">
              <strong>v{claim.version}</strong>
              <ClaimStanding claim={claim} />
            </Group>
            <span dir="auto" lang={claim.language}>
              {claim.text}
            </span>
            <Soft>
              {t('claims.until')} <Day on={claim.validUntil} />
            </Soft>
            <Soft>
              {t('claims.proposed.by', { name: claim.proposedBy.displayName })} · <Moment at={claim.proposedAt} />
            </Soft>
            {claim.acceptedBy && claim.acceptedAt && (
              <Soft>
                {t('claims.accepted.by', { name: claim.acceptedBy.displayName })} · <Moment at={claim.acceptedAt} />
              </Soft>
            )}
            {claim.reason && <span dir="auto">{claim.reason}</span>}
          </Row>
        ))}
      </Rows>
    </Sheet>
  );
}
