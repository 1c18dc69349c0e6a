import { IconFlag, IconNotes } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { holdsQuery, type LegalHold } from '@/shared/retention/holds';
import { LiftHold } from '@/shared/retention/LiftHold';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Loaded } from '@/shared/ui/Loaded';
import { Moment } from '@/shared/ui/Moment';
import { Row, RowLink, Rows } from '@/shared/ui/Rows';
import { Soft } from '@/shared/ui/Soft';
import styles from './Retention.module.css';

/** Everything that is held now, the oldest first. */
export function Holds({ place }: { readonly place: ReactNode }) {
  const { t } = useTranslation();
  const holds = useQuery(holdsQuery);
  return (
    <Loaded query={holds}>
      {(all) =>
        all.length === 0 ? (
          <EmptyState title={t('holds.empty')} action={place}>
            {t('holds.empty.text')}
          </EmptyState>
        ) : (
          <Rows>
            {all.map((hold) => (
              <Hold key={hold.id} hold={hold} />
            ))}
          </Rows>
        )
      }
    </Loaded>
  );
}

function Hold({ hold }: { readonly hold: LegalHold }) {
  const { t } = useTranslation();
  const [Sign, kind, to] = hold.campaign
    ? ([IconFlag, 'holds.campaign', `/content?campaign=${hold.campaign}`] as const)
    : ([IconNotes, 'holds.item', `/content/${hold.item ?? ''}`] as const);
  return (
    <Row end={<LiftHold hold={hold} />}>
      <span className={styles.name}>
        <Sign size={17} stroke={1.7} aria-label={t(kind)} role="img" />
        <RowLink to={to}>{hold.name}</RowLink>
      </span>
      <span dir="auto">{hold.reason}</span>
      <Soft>
        {t('holds.by', { name: hold.placedBy.displayName })} · <Moment at={hold.placedAt} />
      </Soft>
    </Row>
  );
}
