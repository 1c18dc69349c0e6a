import { ActionIcon, Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { useMe } from '../api/queries';
import { ProblemNotice } from '../ui/ProblemNotice';
import { useCopy } from './useCopy';

interface Props {
  readonly item: Pick<Schemas['ItemSummary'], 'id' | 'name'>;
  readonly look?: 'button' | 'small' | 'icon';
}

/** For authors only; others are not shown what they may not do. */
export function CopyButton({ item, look = 'button' }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const copy = useCopy(item.id);
  if (!me?.roles.includes('AUTHOR')) return null;
  // Begins with the words that are seen, for those who speak to their machine.
  const label = `${t('copy.button')}: ${item.name}`;
  const doing = { loading: copy.isPending, onClick: () => copy.mutate(), 'aria-label': label };
  if (look === 'icon') {
    return (
      <ActionIcon variant="subtle" color="gray" title={copy.error ? copy.error.message : label} {...doing}>
        <IconCopy size={17} />
      </ActionIcon>
    );
  }
  const small = look === 'small';
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconCopy size={small ? 15 : 17} />}
        {...(small && { size: 'compact-sm', mt: 6 })}
        {...doing}
      >
        {t('copy.button')}
      </Button>
      <ProblemNotice failure={copy.error} />
    </>
  );
}
