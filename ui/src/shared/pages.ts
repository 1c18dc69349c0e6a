import {
  IconActivityHeartbeat,
  IconAlertTriangle,
  IconArchive,
  IconAt,
  IconCalendar,
  IconCertificate,
  IconFlag,
  IconInbox,
  IconNotes,
  IconScale,
  IconShieldOff,
  IconUsers,
} from '@tabler/icons-react';

const own = [
  { page: 'inbox', to: '/inbox', Icon: IconInbox },
  { page: 'content', to: '/content', Icon: IconNotes },
  { page: 'calendar', to: '/calendar', Icon: IconCalendar },
  { page: 'campaigns', to: '/campaigns', Icon: IconFlag },
  { page: 'accounts', to: '/accounts', Icon: IconAt },
] as const;

const compliance = [
  { page: 'rules', to: '/rules', Icon: IconScale },
  { page: 'live-findings', to: '/live-findings', Icon: IconAlertTriangle },
  { page: 'overrides', to: '/overrides', Icon: IconShieldOff },
  { page: 'claims', to: '/claims', Icon: IconCertificate },
  { page: 'retention', to: '/retention', Icon: IconArchive },
] as const;

const company = [
  { page: 'people', to: '/people', Icon: IconUsers },
  { page: 'operations', to: '/operations', Icon: IconActivityHeartbeat },
] as const;

/** The pages of the workspace, as the rail groups them. */
export const pages = { own, compliance, company };

export type Page = (typeof own | typeof compliance | typeof company)[number];

/** Whether the page is one of those that the server says the person may use. */
export function isOpen({ page }: Pick<Page, 'page'>, allowed: readonly string[]): boolean {
  return allowed.includes(page === 'campaigns' ? 'content' : page);
}
