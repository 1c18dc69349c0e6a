import { lazy, Suspense, useState } from 'react';
import { PersonFace } from './PersonFace';

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
