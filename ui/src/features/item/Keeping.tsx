import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf, type Schemas } from '@/shared/api/client';
import { useMe } from '@/shared/api/queries';
import { holdsQuery, type LegalHold, mayHold, retentionKeys } from '@/shared/retention/holds';
import { KeptUntil } from '@/shared/retention/KeptUntil';
import { LiftHold } from '@/shared/retention/LiftHold';
import { PlaceHold } from '@/shared/retention/PlaceHold';
import { Loaded } from '@/shared/ui/Loaded';
import { Moment } from '@/shared/ui/Moment';
import { Row, Rows } from '@/shared/ui/Rows';
import { Sheet } from '@/shared/ui/Sheet';
import { Soft } from '@/shared/ui/Soft';

type Item = Schemas['Item'];

/** Until when the item is kept, and what holds it; for those who may see retention. */
export function Keeping({ item }: { readonly item: Item }) {
  const pages = useMe()?.pages ?? [];
  return pages.includes('retention') ? <Kept item={item} /> : null;
}

function Kept({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const me = useMe();
  const holds = (useQuery(holdsQuery).data ?? []).filter(
    (hold) => hold.item === item.id || (hold.campaign && hold.campaign === item.campaign?.id),
  );
  const deadlines = useQuery({
    queryKey: [...retentionKeys.all, 'item', item.id],
    queryFn: () => bodyOf(api.GET('/api/retention', { params: { query: { item: item.id, limit: 200 } } })),
  });
  return (
    <Sheet title={t('nav.retention')} side={mayHold(me) && <HoldIt item={item} />}>
      <Stack gap="md">
        {holds.length > 0 && (
          <Rows plain>
            {holds.map((hold) => (
              <Hold key={hold.id} hold={hold} />
            ))}
          </Rows>
        )}
        <Loaded query={deadlines}>
          {({ items }) =>
            items.length === 0 ? (
              <Soft>{t('retention.undecided')}</Soft>
            ) : (
              <Rows plain>
                {items.map((deadline) => (
                  <Row key={deadline.submission}>
                    <Group gap="xs">
                      <strong>v{deadline.version}</strong>
                      <KeptUntil deadline={deadline} />
                    </Group>
                    <Soft>
                      {t(deadline.evaluation ? 'retention.years.rules' : 'retention.years', { count: deadline.years })}
                    </Soft>
                  </Row>
                ))}
              </Rows>
            )
          }
        </Loaded>
      </Stack>
    </Sheet>
  );
}

function Hold({ hold }: { readonly hold: LegalHold }) {
  const { t } = useTranslation();
  return (
    <Row>
      <strong>{t(hold.campaign ? 'holds.held.campaign' : 'holds.held')}</strong>
      <span dir="auto">{hold.reason}</span>
      <Soft>
        {t('holds.by', { name: hold.placedBy.displayName })} · <Moment at={hold.placedAt} />
      </Soft>
      <div>
        <LiftHold hold={hold} />
      </div>
    </Row>
  );
}

function HoldIt({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const [opened, { open, close }] = useDisclosure(false);
  const [on, setOn] = useState<'item' | 'campaign'>('item');
  const campaign = item.campaign;
  return (
    <>
      <Button variant="default" size="xs" onClick={open}>
        {t('holds.place')}
      </Button>
      <PlaceHold
        opened={opened}
        onClose={close}
        target={on === 'campaign' && campaign ? { campaign: campaign.id } : { item: item.id }}
      >
        {campaign ? (
          <Radio.Group
            label={t('holds.on')}
            value={on}
            onChange={(next) => setOn(next === 'campaign' ? 'campaign' : 'item')}
          >
            <Stack gap="xs" mt="xs">
              <Radio value="item" label={item.name} />
              <Radio value="campaign" label={t('holds.wholeCampaign', { name: campaign.name })} />
            </Stack>
          </Radio.Group>
        ) : (
          <Text fw={600} dir="auto">
            {item.name}
          </Text>
        )}
      </PlaceHold>
    </>
  );
}
