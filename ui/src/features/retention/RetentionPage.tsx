import { Button, Tabs } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useMe } from '@/shared/api/queries';
import { mayHold } from '@/shared/retention/holds';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ChooseHold } from './ChooseHold';
import { Deadlines } from './Deadlines';
import { Due } from './Due';
import { Erased } from './Erased';
import { Holds } from './Holds';

const tabs = ['holds', 'dates', 'due', 'erased'] as const;

/** What must not be deleted, until when the rest is kept, what goes next, and what is gone. */
export function RetentionPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const tab = tabs.find((each) => each === search.get('tab')) ?? 'holds';
  const [placing, { open, close }] = useDisclosure(false);
  const place = mayHold(useMe()) && <Button onClick={open}>{t('holds.place')}</Button>;
  return (
    <>
      <PageHeader title={t('nav.retention')} below={t('retention.about')} action={place} />
      <ChooseHold opened={placing} onClose={close} />
      <Tabs
        value={tab}
        onChange={(next) => setSearch(next === null || next === 'holds' ? {} : { tab: next })}
        keepMounted={false}
      >
        <Tabs.List mb="md">
          <Tabs.Tab value="holds">{t('holds.title')}</Tabs.Tab>
          <Tabs.Tab value="dates">{t('retention.dates')}</Tabs.Tab>
          <Tabs.Tab value="due">{t('due.title')}</Tabs.Tab>
          <Tabs.Tab value="erased">{t('erased.title')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="holds">
          <Holds place={place} />
        </Tabs.Panel>
        <Tabs.Panel value="dates">
          <Deadlines />
        </Tabs.Panel>
        <Tabs.Panel value="due">
          <Due />
        </Tabs.Panel>
        <Tabs.Panel value="erased">
          <Erased />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
