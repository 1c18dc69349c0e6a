import { Button, Group, Stack } from '@mantine/core';
import { IconArrowLeft, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Schemas } from '@/shared/api/client';
import { submissionQuery, useAccounts, useMe, versionQuery } from '@/shared/api/queries';
import { SubmissionRules } from '@/shared/compliance/SubmissionRules';
import { Post } from '@/shared/post/Post';
import { DeadlineChain } from '@/shared/review/DeadlineChain';
import { FactList } from '@/shared/review/FactList';
import { Stages } from '@/shared/review/Stages';
import { variantName } from '@/shared/review/variantName';
import { VoidDecisions } from '@/shared/review/VoidDecisions';
import { useTimes } from '@/shared/time/useTimes';
import { Loaded } from '@/shared/ui/Loaded';
import { StateBadge } from '@/shared/ui/StateBadge';
import { DraftOnly } from './DraftOnly';
import { HistoryList } from './History';
import { itemQuery } from './itemQueries';
import styles from './PrintPage.module.css';

/** Everything of an item under one another, as it goes onto paper: nothing hides behind a tab. */
export function PrintPage() {
  const { itemId = '' } = useParams();
  const item = useQuery(itemQuery(itemId));
  return (
    <Loaded query={item}>
      {(found) =>
        found.submission ? <Submitted item={found} submissionId={found.submission} /> : <DraftOnly item={found} />
      }
    </Loaded>
  );
}

interface Props {
  readonly item: Schemas['Item'];
  readonly submissionId: string;
}

function Submitted({ item, submissionId }: Props) {
  const submission = useQuery(submissionQuery(submissionId));
  return <Loaded query={submission}>{(found) => <Version item={item} submission={found} />}</Loaded>;
}

interface VersionProps {
  readonly item: Schemas['Item'];
  readonly submission: Schemas['Submission'];
}

function Version({ item, submission }: VersionProps) {
  const version = useQuery(versionQuery(item.id, submission.version));
  return <Loaded query={version}>{(found) => <Paper item={item} submission={submission} version={found} />}</Loaded>;
}

function Paper({ item, submission, version }: VersionProps & { readonly version: Schemas['Version'] }) {
  const { t } = useTranslation();
  const times = useTimes();
  const me = useMe();
  return (
    <article className={styles.paper}>
      <Group className={styles.screen} gap="xs">
        <Button
          component={Link}
          to={`/content/${item.id}`}
          variant="subtle"
          leftSection={<IconArrowLeft size={17} aria-hidden="true" />}
        >
          {t('print.back')}
        </Button>
        <Button leftSection={<IconPrinter size={17} aria-hidden="true" />} onClick={() => window.print()}>
          {t('print.print')}
        </Button>
      </Group>
      <h1 dir="auto">{item.name}</h1>
      <Group gap="4px 16px">
        <StateBadge state={submission.state} />
        {item.campaign && <span dir="auto">{item.campaign.name}</span>}
        <span>v{submission.version}</span>
        <span>{t('item.by', { name: submission.author.displayName })}</span>
        <span>
          {t('item.slot')}: {times.exact(submission.slotAt, submission.slot.zone)}
        </span>
      </Group>
      <p className={styles.hash}>
        {t('print.hash')}: <code>{submission.hash}</code>
      </p>
      <h2>{t('print.variants', { count: version.variants.length })}</h2>
      <Variants version={version} />
      <FactList facts={version.facts} open />
      <h2>{t('item.people')}</h2>
      <Stack gap="md">
        <Stages stages={submission.stages} zone={submission.slot.zone} />
        <VoidDecisions submission={submission} />
        <DeadlineChain submission={submission} />
      </Stack>
      <h2>{t('judgement.title')}</h2>
      <SubmissionRules item={item} submission={submission} />
      <h2>{t('item.history')}</h2>
      <HistoryList itemId={item.id} />
      <p className={styles.hash}>{t('print.made', { time: times.exact(new Date()), name: me?.displayName ?? '' })}</p>
    </article>
  );
}

function Variants({ version }: { readonly version: Schemas['Version'] }) {
  const accounts = useAccounts();
  return (
    <>
      {version.variants.map((variant) => (
        <section key={variant.id} className={styles.variant}>
          <h3>{variantName(variant, version.variants, accounts)}</h3>
          <Post account={accounts.get(variant.account)} content={variant} />
        </section>
      ))}
    </>
  );
}
