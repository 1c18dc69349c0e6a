import { Button, Tabs } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useMe } from '@/shared/api/queries';
import { overridesQuery } from '@/shared/compliance/overrideQueries';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeader } from '@/shared/ui/PageHeader';
import { AskForCampaign } from './AskForCampaign';
import { OverrideList } from './OverrideList';
import { RateTable } from './RateTable';

/** Rules that two people set aside: what is asked for, what is in force, what is over, and how often it is each rule. */
export function OverridesPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const [asking, { open, close }] = useDisclosure(false);
  const overrides = useQuery(overridesQuery);
  const mayAsk = useMe()?.roles.some((role) => ['AUTHOR', 'APPROVER', 'COMPLIANCE_ADMIN'].includes(role)) ?? false;
  return (
    <>
      <PageHeader
        title={t('nav.overrides')}
        below={t('overrides.about')}
        action={mayAsk && <Button onClick={open}>{t('overrides.ask')}</Button>}
      />
      <AskForCampaign opened={asking} onClose={close} rates={overrides.data?.rates ?? []} />
      <Tabs
        value={search.get('tab') === 'rules' ? 'rules' : 'list'}
        onChange={(tab) => setSearch(tab === 'rules' ? { tab } : {})}
        keepMounted={false}
      >
        <Tabs.List mb="md">
          <Tabs.Tab value="list">{t('nav.overrides')}</Tabs.Tab>
          <Tabs.Tab value="rules">{t('overrides.rates')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="list">
          <Loaded query={overrides}>{({ items }) => <OverrideList overrides={items} />}</Loaded>
        </Tabs.Panel>
        <Tabs.Panel value="rules">
          <Loaded query={overrides}>{({ rates }) => <RateTable rates={rates} />}</Loaded>
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
