import { Button, Center } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly more: boolean;
  readonly busy: boolean;
  readonly onMore: () => void;
}

export function MoreButton({ more, busy, onMore }: Props) {
  const { t } = useTranslation();
  if (!more) return null;
  return (
    <Center mt="md">
      <Button variant="default" loading={busy} onClick={onMore}>
        {t('action.more')}
      </Button>
    </Center>
  );
}
