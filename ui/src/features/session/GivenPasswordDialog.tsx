import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keys, useMe } from '@/shared/api/queries';
import { PasswordDialog } from './PasswordDialog';

/** Asks whoever came in with a generated password for one of their own; once per visit, since it can be put off. */
export function GivenPasswordDialog() {
  const me = useMe();
  const queries = useQueryClient();
  const [answered, setAnswered] = useState(false);
  if (!me) return null;
  const close = () => {
    setAnswered(true);
    void queries.invalidateQueries({ queryKey: keys.me });
  };
  return <PasswordDialog opened={me.passwordGiven && !answered} given userName={me.id} onClose={close} />;
}
