import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { campaignsQuery } from '@/shared/api/queries';
import { OverrideActions } from '@/shared/compliance/OverrideActions';
import { type Override, standingOf, tones } from '@/shared/compliance/overrides';
import { Badge } from '@/shared/ui/Badge';
import { ItemLink } from '@/shared/ui/ItemLink';
import { Moment } from '@/shared/ui/Moment';
import { Row } from '@/shared/ui/Rows';
import { Soft } from '@/shared/ui/Soft';

/** Which rule, for what, why, who asked and who answered. */
export function OverrideRow({ override }: { readonly override: Override }) {
  const { t } = useTranslation();
  const standing = standingOf(override);
  const over = standing === 'ended' ? 'overrides.ended' : 'overrides.until';
  return (
    <Row
      end={
        <>
          <Badge tone={tones[standing]}>{t(`overrides.standing.${standing}`)}</Badge>
          {['asked', 'force', 'ended'].includes(standing) && (
            <Soft>
              {t(over)} <Moment at={override.until} />
            </Soft>
          )}
        </>
      }
    >
      <span>
        <strong>{override.rule}</strong> {t('rules.severity', { severity: override.severity })} {t('overrides.for')}{' '}
        <Scope override={override} />
      </span>
      <span dir="auto">{override.reason}</span>
      <Soft>
        {t('overrides.asked', { name: override.askedBy.displayName })} · <Moment at={override.askedAt} />
      </Soft>
      <Answer override={override} />
      <OverrideActions override={override} />
    </Row>
  );
}

function Scope({ override: { scope, scopeId } }: { readonly override: Override }) {
  const { t } = useTranslation();
  const campaigns = useQuery(campaignsQuery).data;
  if (scope === 'ITEM') return <ItemLink id={scopeId} />;
  const name = campaigns?.find(({ id }) => id === scopeId)?.name ?? '…';
  return <Link to={`/content?campaign=${scopeId}`}>{t('holds.wholeCampaign', { name })}</Link>;
}

/** The last word, by whoever said it. */
function Answer({ override }: { readonly override: Override }) {
  const { t } = useTranslation();
  const { decidedBy, decidedAt, revokedBy, revokedAt, answer } = override;
  const decision = override.state === 'REFUSED' ? 'overrides.refused' : 'overrides.confirmed';
  return (
    <>
      {decidedBy && decidedAt && (
        <Soft>
          {t(decision, { name: decidedBy.displayName })} · <Moment at={decidedAt} />
          {!revokedBy && answer && (
            <>
              {' '}
              · <q dir="auto">{answer}</q>
            </>
          )}
        </Soft>
      )}
      {revokedBy && revokedAt && (
        <Soft>
          {t('overrides.revoked', { name: revokedBy.displayName })} · <Moment at={revokedAt} />
          {answer && (
            <>
              {' '}
              · <q dir="auto">{answer}</q>
            </>
          )}
        </Soft>
      )}
    </>
  );
}
