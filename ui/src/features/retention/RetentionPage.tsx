import { Button, Tabs } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useMe } from '@/shared/api/queries';
import { mayHold } from '@/shared/retention/holds';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ChooseHold } from './ChooseHold';
import { Deadlines } from './Deadlines';
import { Holds } from './Holds';

/** What must not be deleted, and until when the rest is kept. */
export function RetentionPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const [placing, { open, close }] = useDisclosure(false);
  const place = mayHold(useMe()) && <Button onClick={open}>{t('holds.place')}</Button>;
  return (
    <>
      <PageHeader title={t('nav.retention')} below={t('retention.about')} action={place} />
      <ChooseHold opened={placing} onClose={close} />
      <Tabs
        value={search.get('tab') === 'dates' ? 'dates' : 'holds'}
        onChange={(tab) => setSearch(tab === 'dates' ? { tab } : {})}
        keepMounted={false}
      >
        <Tabs.List mb="md">
          <Tabs.Tab value="holds">{t('holds.title')}</Tabs.Tab>
          <Tabs.Tab value="dates">{t('retention.dates')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="holds">
          <Holds place={place} />
        </Tabs.Panel>
        <Tabs.Panel value="dates">
          <Deadlines />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
