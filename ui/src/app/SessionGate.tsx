import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { Navigate, useLocation } from 'react-router';
import { loginPath } from '@/features/session/placeAfterLogin';
import { onSessionLost, sessionFound } from '@/shared/api/client';
import { meQuery } from '@/shared/api/queries';
import { usePersonsLanguage } from '@/shared/i18n/usePersonsLanguage';
import { Loaded } from '@/shared/ui/Loaded';
import { Loading } from '@/shared/ui/Loading';
import { useOnceOpened } from '@/shared/ui/useOnceOpened';
import styles from './SessionGate.module.css';

const LoginAgain = lazy(async () => ({ default: (await import('@/features/session/LoginAgain')).LoginAgain }));

/**
 * Lets only a known person in. Whoever comes without a session logs in and returns to where they were going; whose session
 * ends in the middle logs in over the open page, which keeps everything that was written.
 */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const location = useLocation();
  const queries = useQueryClient();
  const me = useQuery({ ...meQuery, refetchOnWindowFocus: false });
  const [lost, setLost] = useState(false);
  const asked = useOnceOpened(lost);
  useEffect(() => onSessionLost(() => setLost(true)), []);
  usePersonsLanguage();

  const waiting = (
    <div className={styles.waiting}>
      <Loading rows={3} />
    </div>
  );
  return (
    <Loaded query={me} skeleton={waiting}>
      {(person) =>
        person === null ? (
          <Navigate to={loginPath(location.pathname + location.search)} replace />
        ) : (
          <>
            {children}
            {asked && (
              <Suspense fallback={null}>
                <LoginAgain
                  opened={lost}
                  person={person}
                  onBack={() => {
                    setLost(false);
                    sessionFound();
                    void queries.invalidateQueries();
                  }}
                />
              </Suspense>
            )}
          </>
        )
      }
    </Loaded>
  );
}
