import { ActionIcon } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconMenu2 } from '@tabler/icons-react';
import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation, useMatch } from 'react-router';
import styles from './Frame.module.css';
import { GivenPasswordDialog } from '@/features/session/GivenPasswordDialog';
import { useLiveChanges } from './liveChanges';
import { OfflineBanner } from './OfflineBanner';
import { PersonButton } from './PersonButton';
import { Rail } from './Rail';
import { SearchField } from './SearchField';
import { StopBanner } from './StopBanner';
import { useLightPaper } from './useLightPaper';
import { NewContentButton } from './NewContentButton';
import { useEverywhereKeys } from './useEverywhereKeys';
import { useOnceOpened } from '@/shared/ui/useOnceOpened';

const KeyboardHelp = lazy(async () => ({ default: (await import('./KeyboardHelp')).KeyboardHelp }));
const RailDrawer = lazy(async () => ({ default: (await import('./RailDrawer')).RailDrawer }));

/** The frame around every page: rail, top bar, and what concerns everybody. */
export function Frame() {
  const { t } = useTranslation();
  const shown = useMatch('/content/:itemId')?.params.itemId;
  const written = useMatch('/content/compose/:itemId')?.params.itemId;
  useLiveChanges(written ?? (shown === 'compose' ? undefined : shown));
  useLightPaper();
  const [menu, { open, close }] = useDisclosure(false);
  const [searching, { open: startSearch, close: endSearch }] = useDisclosure(false);
  const [help, { open: openHelp, close: closeHelp }] = useDisclosure(false);
  useEverywhereKeys(startSearch, openHelp);
  const drawer = useOnceOpened(menu);
  const helped = useOnceOpened(help);
  const { pathname } = useLocation();
  useEffect(close, [pathname, close]);
  return (
    <div className={styles.frame}>
      <a href="#content" className={styles.skip}>
        {t('frame.skip')}
      </a>
      <div className={styles.rail}>
        <Rail />
      </div>
      {drawer && (
        <Suspense fallback={null}>
          <RailDrawer opened={menu} onClose={close} />
        </Suspense>
      )}
      <div className={styles.main}>
        <header className={styles.top}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            className={styles.burger}
            onClick={open}
            aria-label={t('frame.menu')}
          >
            <IconMenu2 size={22} />
          </ActionIcon>
          <SearchField opened={searching} onOpen={startSearch} onClose={endSearch} />
          <NewContentButton />
          <PersonButton />
        </header>
        <div className={styles.banners}>
          <OfflineBanner />
          <StopBanner />
        </div>
        <main id="content" tabIndex={-1} className={styles.content}>
          <Outlet />
        </main>
      </div>
      {helped && (
        <Suspense fallback={null}>
          <KeyboardHelp opened={help} onClose={closeHelp} />
        </Suspense>
      )}
      <GivenPasswordDialog />
    </div>
  );
}
