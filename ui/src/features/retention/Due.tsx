import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconLock, IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, bodyOf, type Schemas } from '@/shared/api/client';
import { usePages } from '@/shared/api/pages';
import { keys, useMe } from '@/shared/api/queries';
import { retentionKeys } from '@/shared/retention/holds';
import { Badge } from '@/shared/ui/Badge';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { Day } from '@/shared/ui/Day';
import { Row, RowLink } from '@/shared/ui/Rows';
import { Soft } from '@/shared/ui/Soft';
import { RetentionList } from './RetentionList';

type DueItem = Schemas['DueItem'];

/** What the next night erases, and what stays for now and why. */
export function Due() {
  const { t } = useTranslation();
  const pages = usePages({
    queryKey: [...retentionKeys.all, 'due'],
    fetchPage: (after) => bodyOf(api.GET('/api/retention/due', { params: { query: { after } } })),
  });
  return (
    <RetentionList pages={pages} empty={{ title: t('due.empty'), text: t('due.empty.text') }}>
      {(item) => <Line key={item.item} item={item} />}
    </RetentionList>
  );
}

function Line({ item }: { readonly item: DueItem }) {
  const { t } = useTranslation();
  const administrator = useMe()?.roles.includes('COMPLIANCE_ADMIN') ?? false;
  const stays = item.obstacles.length > 0;
  return (
    <Row
      end={
        <>
          {stays ? (
            <Badge tone="warn">
              <IconLock size={14} stroke={2} aria-hidden="true" />
              {t('due.stays')}
            </Badge>
          ) : (
            <Badge tone="bad">
              <IconTrash size={14} stroke={2} aria-hidden="true" />
              {t('due.goes')}
            </Badge>
          )}
          <span>
            {t('retention.until')} <Day on={item.dueOn} />
          </span>
          {administrator && !stays && <EraseNow item={item} />}
        </>
      }
    >
      <RowLink to={`/content/${item.item}`}>{item.itemName}</RowLink>
      <Soft>{item.rule}</Soft>
      {item.obstacles.map((obstacle) => (
        <span key={obstacle.code}>{obstacle.message}</span>
      ))}
    </Row>
  );
}

/** Without waiting for the night; asked with the item's name, because nothing brings it back. */
function EraseNow({ item }: { readonly item: DueItem }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [opened, { open, close }] = useDisclosure(false);
  const erase = useMutation({
    mutationFn: (reason: string) =>
      bodyOf(
        api.POST('/api/content/{itemId}/erasure', {
          params: { path: { itemId: item.item } },
          body: { confirmation: item.itemName, reason },
        }),
      ),
    onSuccess: close,
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: retentionKeys.all }),
        queries.invalidateQueries({ queryKey: keys.content }),
      ]),
  });
  return (
    <>
      <Button variant="default" size="xs" onClick={open} aria-label={t('due.erase.one', { name: item.itemName })}>
        {t('due.erase')}
      </Button>
      <ConfirmDialog
        opened={opened}
        onClose={close}
        title={t('due.erase.title', { name: item.itemName })}
        confirm={t('due.erase')}
        name={item.itemName}
        reason={t('item.reason')}
        busy={erase.isPending}
        failure={erase.error}
        onConfirm={(reason) => erase.mutate(reason)}
      >
        {t('due.erase.text')}
      </ConfirmDialog>
    </>
  );
}
