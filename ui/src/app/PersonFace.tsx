import { UnstyledButton, type UnstyledButtonProps, VisuallyHidden } from '@mantine/core';
import type { ComponentPropsWithRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/api/queries';
import { Portrait } from '@/shared/ui/Portrait';

/** The button with the face of who is logged in. */
export function PersonFace(button: UnstyledButtonProps & ComponentPropsWithRef<'button'>) {
  const { t } = useTranslation();
  const me = useMe();
  if (!me) return null;
  return (
    <UnstyledButton {...button}>
      <Portrait person={me} size={36} />
      <VisuallyHidden>{t('frame.person', { name: me.displayName })}</VisuallyHidden>
    </UnstyledButton>
  );
}
