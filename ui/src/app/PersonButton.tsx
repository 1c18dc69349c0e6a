import { UnstyledButton, type UnstyledButtonProps, VisuallyHidden } from '@mantine/core';
import { type ComponentPropsWithRef, lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/api/queries';
import { Portrait } from '@/shared/ui/Portrait';

const PersonMenu = lazy(async () => ({ default: (await import('./PersonMenu')).PersonMenu }));

/** Who is logged in; the menu behind is fetched when somebody wants it. */
export function PersonButton() {
  const [wanted, setWanted] = useState(false);
  const face = <PersonFace aria-haspopup="menu" aria-expanded={false} onClick={() => setWanted(true)} />;
  return wanted ? (
    <Suspense fallback={face}>
      <PersonMenu />
    </Suspense>
  ) : (
    face
  );
}

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
