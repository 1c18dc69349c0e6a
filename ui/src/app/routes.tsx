import { createBrowserRouter, Navigate } from 'react-router';
import { backPath } from '@/shared/session/companyLogin';
import { Loading } from '@/shared/ui/Loading';
import { Frame } from './Frame';
import { NothingHere } from './NothingHere';
import { PageBroke } from './PageBroke';
import { SessionGate } from './SessionGate';

/** Every page is a piece of its own, fetched when somebody goes there. */
export const router = createBrowserRouter(
  [
    {
      path: '/login',
      lazy: async () => ({ Component: (await import('@/features/session/LoginPage')).LoginPage }),
      errorElement: <PageBroke />,
      hydrateFallbackElement: <Loading />,
    },
    {
      path: backPath,
      lazy: async () => ({ Component: (await import('@/features/session/LoggedInPage')).LoggedInPage }),
      errorElement: <PageBroke />,
      hydrateFallbackElement: <Loading />,
    },
    {
      element: (
        <SessionGate>
          <Frame />
        </SessionGate>
      ),
      errorElement: <PageBroke />,
      hydrateFallbackElement: <Loading />,
      children: [
        {
          errorElement: <PageBroke />,
          children: [
            { index: true, element: <Navigate to="/inbox" replace /> },
            {
              path: 'inbox/:taskId?',
              lazy: async () => ({ Component: (await import('@/features/inbox/InboxPage')).InboxPage }),
            },
            {
              path: 'content',
              lazy: async () => ({ Component: (await import('@/features/content/ContentPage')).ContentPage }),
            },
            {
              path: 'content/compose/:itemId?',
              lazy: async () => ({ Component: (await import('@/features/composer/ComposerPage')).ComposerPage }),
            },
            {
              path: 'content/:itemId',
              lazy: async () => ({ Component: (await import('@/features/item/ItemPage')).ItemPage }),
            },
            {
              path: 'calendar',
              lazy: async () => ({ Component: (await import('@/features/calendar/CalendarPage')).CalendarPage }),
            },
            {
              path: 'content/:itemId/print',
              lazy: async () => ({ Component: (await import('@/features/item/PrintPage')).PrintPage }),
            },
            {
              path: 'campaigns',
              lazy: async () => ({ Component: (await import('@/features/campaigns/CampaignsPage')).CampaignsPage }),
            },
            {
              path: 'accounts',
              lazy: async () => ({ Component: (await import('@/features/accounts/AccountsPage')).AccountsPage }),
            },
            {
              path: 'accounts/connect',
              lazy: async () => ({ Component: (await import('@/features/accounts/ConnectPage')).ConnectPage }),
            },
            {
              path: 'accounts/:accountId',
              lazy: async () => ({ Component: (await import('@/features/accounts/AccountPage')).AccountPage }),
            },
            {
              path: 'rules',
              lazy: async () => ({ Component: (await import('@/features/rules/RulesPage')).RulesPage }),
            },
            {
              path: 'rules/drafts/:draftId',
              lazy: async () => ({ Component: (await import('@/features/rules/DraftPage')).DraftPage }),
            },
            {
              path: 'rules/:pack',
              lazy: async () => ({ Component: (await import('@/features/rules/PackPage')).PackPage }),
            },
            {
              path: 'live-findings',
              lazy: async () => ({ Component: (await import('@/features/live/LiveFindingsPage')).LiveFindingsPage }),
            },
            {
              path: 'overrides',
              lazy: async () => ({ Component: (await import('@/features/overrides/OverridesPage')).OverridesPage }),
            },
            {
              path: 'claims',
              lazy: async () => ({ Component: (await import('@/features/claims/ClaimsPage')).ClaimsPage }),
            },
            {
              path: 'claims/:claimId',
              lazy: async () => ({ Component: (await import('@/features/claims/ClaimPage')).ClaimPage }),
            },
            {
              path: 'retention',
              lazy: async () => ({ Component: (await import('@/features/retention/RetentionPage')).RetentionPage }),
            },
            {
              path: 'people',
              lazy: async () => ({ Component: (await import('@/features/people/PeoplePage')).PeoplePage }),
            },
            {
              path: 'operations/:tab?',
              lazy: async () => ({ Component: (await import('@/features/operations/OperationsPage')).OperationsPage }),
            },
            { path: '*', element: <NothingHere /> },
          ],
        },
      ],
    },
  ],
  { basename: '/workspace' },
);
