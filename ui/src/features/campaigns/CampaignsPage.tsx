import { Button, Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '@/shared/api/client';
import { campaignsQuery, useMe } from '@/shared/api/queries';
import { useTimes } from '@/shared/time/useTimes';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeader } from '@/shared/ui/PageHeader';
import styles from './CampaignsPage.module.css';
import { NewCampaignForm } from './NewCampaignForm';

export function CampaignsPage() {
  const { t } = useTranslation();
  const campaigns = useQuery(campaignsQuery);
  const author = useMe()?.roles.includes('AUTHOR') ?? false;
  const [opened, { open, close }] = useDisclosure(false);
  const create = author && <Button onClick={open}>{t('campaigns.new')}</Button>;
  return (
    <>
      <PageHeader title={t('nav.campaigns')} action={create} />
      <Loaded query={campaigns}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState title={t('campaigns.empty.title')}>
              {t(author ? 'campaigns.empty.text' : 'campaigns.empty.reader')}
            </EmptyState>
          ) : (
            <ul className={styles.campaigns}>
              {all.map((campaign) => (
                <Campaign key={campaign.id} campaign={campaign} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <Modal
        opened={opened}
        onClose={close}
        title={t('campaigns.new')}
        centered
        closeButtonProps={{ 'aria-label': t('action.close') }}
      >
        <NewCampaignForm onDone={close} />
      </Modal>
    </>
  );
}

function Campaign({ campaign }: { readonly campaign: Schemas['Campaign'] }) {
  const { t } = useTranslation();
  return (
    <li className={styles.campaign}>
      <Link to={`/content?campaign=${campaign.id}`} className={styles.name} dir="auto">
        {campaign.name}
      </Link>
      {campaign.goal && (
        <Text size="sm" dir="auto" lineClamp={3}>
          {campaign.goal}
        </Text>
      )}
      <p className={styles.about}>
        {t('campaigns.items', { count: campaign.items })}
        <Period campaign={campaign} />
      </p>
    </li>
  );
}

function Period({ campaign }: { readonly campaign: Schemas['Campaign'] }) {
  const { t } = useTranslation();
  const times = useTimes();
  // A day is the same day everywhere: noon keeps it clear of every zone's midnight.
  const from = campaign.startsOn && times.day(`${campaign.startsOn}T12:00:00`);
  const to = campaign.endsOn && times.day(`${campaign.endsOn}T12:00:00`);
  if (from && to) return <> · {t('campaigns.period', { from, to })}</>;
  if (from) return <> · {t('campaigns.from', { from })}</>;
  return to ? <> · {t('campaigns.to', { to })}</> : null;
}
