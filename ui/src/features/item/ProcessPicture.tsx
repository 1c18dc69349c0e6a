import { Button, Skeleton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/api/client';
import { Loaded } from '@/shared/ui/Loaded';
import { Sheet } from '@/shared/ui/Sheet';
import { processQuery } from './itemQueries';
import styles from './ProcessPicture.module.css';
import { Steps } from './Steps';

const Diagram = lazy(() => import('./Diagram'));

/** Where it stands, first in words, then as the picture of the process for those who want it. */
export function ProcessPicture({ submission }: { readonly submission: Schemas['Submission'] }) {
  const { t } = useTranslation();
  const [shown, { toggle }] = useDisclosure(false);
  const process = useQuery({ ...processQuery(submission.id), refetchInterval: 20_000 });
  return (
    <Sheet
      title={t('item.process')}
      side={
        <Button variant="subtle" size="compact-sm" onClick={toggle} aria-expanded={shown}>
          {t(shown ? 'item.process.hide' : 'item.process.show')}
        </Button>
      }
    >
      <Loaded query={process} skeleton={<Skeleton height={20} />}>
        {(picture) => (
          <>
            <ul className={styles.words}>
              {(picture.waitsFor ?? []).map((words) => (
                <li key={words}>{words}</li>
              ))}
              {(picture.waitsFor ?? []).length === 0 && <li>{t(`state.${submission.state}`)}</li>}
            </ul>
            <Steps steps={picture.steps} />
            {shown && (
              <Suspense fallback={<Skeleton height={320} mt="md" />}>
                <Diagram picture={picture} />
              </Suspense>
            )}
          </>
        )}
      </Loaded>
    </Sheet>
  );
}
