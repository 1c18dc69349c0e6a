import { ActionIcon, Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useMe } from '@/shared/api/queries';

/** `c` from everywhere; only for people who may write. */
export function NewContentButton() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const author = useMe()?.roles.includes('AUTHOR') ?? false;
  useHotkeys(author ? [['c', () => void navigate('/content/compose')]] : []);
  if (!author) return null;
  return (
    <>
      <Button
        component={Link}
        to="/content/compose"
        leftSection={<IconPlus size={18} />}
        variant="default"
        visibleFrom="sm"
        title="c"
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
