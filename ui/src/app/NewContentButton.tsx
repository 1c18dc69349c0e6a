import { ActionIcon, Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMe } from '@/shared/api/queries';
import { shortcuts } from '@/shared/keyboard/shortcuts';

/** Only for people who may write. */
export function NewContentButton() {
  const { t } = useTranslation();
  const author = useMe()?.roles.includes('AUTHOR') ?? false;
  if (!author) return null;
  return (
    <>
      <Button
        component={Link}
        to="/content/compose"
        leftSection={<IconPlus size={18} />}
        variant="default"
        visibleFrom="sm"
        title={shortcuts.everywhere.new}
      >
        {t('frame.new')}
      </Button>
      <ActionIcon
        component={Link}
        to="/content/compose"
        hiddenFrom="sm"
        size={36}
        variant="default"
        aria-label={t('frame.new')}
      >
        <IconPlus size={20} />
      </ActionIcon>
    </>
  );
}
