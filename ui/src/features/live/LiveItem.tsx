import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMe } from '@/shared/api/queries';
import { Badge } from '@/shared/ui/Badge';
import { Moment } from '@/shared/ui/Moment';
import { Row, Rows } from '@/shared/ui/Rows';
import { Sheet } from '@/shared/ui/Sheet';
import { Soft } from '@/shared/ui/Soft';
import styles from './LiveItem.module.css';
import type { LiveFinding, LiveItem as Item } from './findings';

/** From this severity on a rule cannot be set aside. */
const NEVER_ASIDE = 4;

/** A live item with every rule that speaks against it. */
export function LiveItem({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const author = useMe()?.roles.includes('AUTHOR') ?? false;
  return (
    <Sheet
      title={
        <Link to={`/content/${item.item}`} dir="auto">
          {item.itemName}
        </Link>
      }
      side={
        <Group gap="xs">
          {author && (
            <Button component={Link} to={`/content/compose/${item.item}`} variant="default" size="xs">
              {t('item.editAgain')}
            </Button>
          )}
          <Button component={Link} to={`/content/${item.item}`} variant="default" size="xs">
            {t('live.open')}
          </Button>
        </Group>
      }
    >
      <Rows plain>
        {item.findings.map((finding) => (
          <Finding key={finding.market + finding.rule} finding={finding} />
        ))}
      </Rows>
    </Sheet>
  );
}

function Finding({ finding }: { readonly finding: LiveFinding }) {
  const { t } = useTranslation();
  return (
    <Row
      end={
        <>
          <Badge tone={finding.severity >= NEVER_ASIDE ? 'bad' : 'warn'}>
            {t('live.severity', { severity: finding.severity })}
          </Badge>
          <Soft>
            {t('rules.since')} <Moment at={finding.since} />
          </Soft>
        </>
      }
    >
      <span>
        <strong>{finding.market}</strong> ·{' '}
        <Link to={`/rules/${finding.pack}?rule=${encodeURIComponent(finding.rule)}`}>{finding.rule}</Link>
      </span>
      <p className={styles.why}>{finding.why}</p>
    </Row>
  );
}
