import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { api, bodyOf, type Schemas } from '@/shared/api/client';
import { keys } from '@/shared/api/queries';
import { CopyButton } from '@/shared/similar/CopyButton';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { EmptyState } from '@/shared/ui/EmptyState';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StateBadge } from '@/shared/ui/StateBadge';
import { Relatives } from './Relatives';

/** An item that nobody was asked to sign yet. */
export function DraftOnly({ item }: { readonly item: Schemas['Item'] }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [opened, { open, close }] = useDisclosure(false);
  const remove = useMutation({
    mutationFn: () => bodyOf(api.DELETE('/api/content/{itemId}', { params: { path: { itemId: item.id } } })),
    onSuccess: async () => {
      await navigate('/content');
      await queries.invalidateQueries({ queryKey: keys.content });
    },
  });
  return (
    <>
      <PageHeader
        title={item.name}
        above={<Link to="/content">{t('nav.content')}</Link>}
        below={<StateBadge state={item.state} />}
        action={<CopyButton item={item} />}
      />
      <Relatives itemId={item.id} />
      <EmptyState
        title={t('item.draft.title')}
        action={
          item.mayEdit && (
            <Group>
              <Button component={Link} to={`/content/compose/${item.id}`}>
                {t('item.edit')}
              </Button>
              <Button variant="default" onClick={open}>
                {t('item.delete')}
              </Button>
            </Group>
          )
        }
      >
        {t('item.draft.text')}
      </EmptyState>
      <ConfirmDialog
        opened={opened}
        onClose={close}
        title={t('item.delete.title', { name: item.name })}
        confirm={t('item.delete')}
        busy={remove.isPending}
        failure={remove.error}
        onConfirm={() => remove.mutate()}
      >
        {t('item.delete.text')}
      </ConfirmDialog>
    </>
  );
}
