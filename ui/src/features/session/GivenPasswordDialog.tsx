import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { keys, useMe } from '@/shared/api/queries';

const PasswordDialog = lazy(async () => ({ default: (await import('./PasswordDialog')).PasswordDialog }));

/** Asks whoever came in with a generated password for one of their own; once per visit, since it can be put off. */
export function GivenPasswordDialog() {
  const me = useMe();
  const queries = useQueryClient();
  const [answered, setAnswered] = useState(false);
  if (!me?.passwordGiven || answered) return null;
  const close = () => {
    setAnswered(true);
    void queries.invalidateQueries({ queryKey: keys.me });
  };
  return (
    <Suspense fallback={null}>
      <PasswordDialog opened given userName={me.id} onClose={close} />
    </Suspense>
  );
}
