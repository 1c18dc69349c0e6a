import { Tabs } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Deliveries } from './Deliveries';
import { Incidents } from './Incidents';
import { Plugins } from './Plugins';
import { Stops } from './Stops';

const tabs = ['incidents', 'stops', 'mails', 'plugins'] as const;

/** For those who keep it running: what needs a human, what is held, what could not be delivered, what is installed. */
export function OperationsPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { tab } = useParams();
  const open = tabs.find((each) => each === tab) ?? 'incidents';
  return (
    <>
      <PageHeader title={t('nav.operations')} />
      <Tabs value={open} onChange={(next) => void navigate(`/operations/${next ?? ''}`)} keepMounted={false}>
        <Tabs.List mb="lg">
          {tabs.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {t(`operations.${each}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="incidents">
          <Incidents />
        </Tabs.Panel>
        <Tabs.Panel value="stops">
          <Stops />
        </Tabs.Panel>
        <Tabs.Panel value="mails">
          <Deliveries />
        </Tabs.Panel>
        <Tabs.Panel value="plugins">
          <Plugins />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
