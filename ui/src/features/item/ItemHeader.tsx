import { Button, Group } from '@mantine/core';
import { IconPencil, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '@/shared/api/client';
import { shortHash, tallyOf } from '@/shared/review/decisionRules';
import { CopyButton } from '@/shared/similar/CopyButton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StateBadge } from '@/shared/ui/StateBadge';
import { Tally } from '@/shared/ui/Tally';
import { TimeLeft } from '@/shared/ui/TimeLeft';
import { Withdraw } from './Withdraw';

interface Props {
  readonly item: Schemas['Item'];
  readonly submission: Schemas['Submission'];
}

export function ItemHeader({ item, submission }: Props) {
  const { t } = useTranslation();
  const running = ['IN_REVIEW', 'APPROVED', 'SCHEDULED'].includes(submission.state);
  return (
    <PageHeader
      title={item.name}
      above={
        <>
          <Link to="/content">{t('nav.content')}</Link>
          {item.campaign && (
            <>
              {' / '}
              <Link to={`/content?campaign=${item.campaign.id}`}>
                <bdi>{item.campaign.name}</bdi>
              </Link>
            </>
          )}
        </>
      }
      below={
        <Group gap="6px 14px">
          <StateBadge state={submission.state} />
          {submission.state === 'IN_REVIEW' && <Tally {...tallyOf(submission)} />}
          {running && (
            <span>
              {t('item.slot')} <TimeLeft until={submission.slotAt} zone={submission.slot.zone} />
            </span>
          )}
          {submission.risk && <span>{t(`risk.${submission.risk}`)}</span>}
          <span title={submission.hash}>
            {t('item.version', { version: submission.version, hash: shortHash(submission.hash) })}
          </span>
          <span>{t('item.by', { name: submission.author.displayName })}</span>
        </Group>
      }
      action={
        <Group gap="xs">
          <Button
            component={Link}
            to={`/content/${item.id}/print`}
            variant="subtle"
            leftSection={<IconPrinter size={17} aria-hidden="true" />}
          >
            {t('print.open')}
          </Button>
          {submission.mayWithdraw && <Withdraw submission={submission} />}
          <CopyButton item={item} />
          {item.mayEdit && (
            <Button
              component={Link}
              to={`/content/compose/${item.id}`}
              variant="default"
              leftSection={<IconPencil size={17} />}
            >
              {t(running ? 'item.edit' : submission.state === 'PUBLISHED' ? 'item.correct' : 'item.editAgain')}
            </Button>
          )}
        </Group>
      }
    />
  );
}
