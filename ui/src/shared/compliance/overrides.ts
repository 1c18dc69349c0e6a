import type { Schemas } from '../api/client';
import type { Tone } from '../ui/Badge';

export type Override = Schemas['Override'];
export type OverrideRate = Schemas['OverrideList']['rates'][number];
type Me = Pick<Schemas['Me'], 'id' | 'groups'> | null | undefined;

/** The longest that a rule may be set aside for, by the table `override`. */
export const LONGEST_DAYS = 90;

export const standings = ['asked', 'force', 'ended', 'refused', 'revoked'] as const;
/** As people see it: what nobody decided in time has ended like what was in force. */
export type OverrideStanding = (typeof standings)[number];

export function standingOf(
  override: Pick<Override, 'state' | 'inForce' | 'until'>,
  now = new Date(),
): OverrideStanding {
  switch (override.state) {
    case 'ASKED':
      return new Date(override.until) <= now ? 'ended' : 'asked';
    case 'CONFIRMED':
      return override.inForce ? 'force' : 'ended';
    case 'REFUSED':
      return 'refused';
    case 'REVOKED':
      return 'revoked';
  }
}

export const tones: Record<OverrideStanding, Tone> = {
  asked: 'busy',
  force: 'warn',
  ended: 'quiet',
  refused: 'quiet',
  revoked: 'quiet',
};

/** The gravest rules that may be set aside at all need somebody of legal. */
const LEGAL_ONLY = 3;

/** A second person of legal or compliance; the server decides, this hides what it refuses. */
export function mayDecide(me: Me, override: Override): boolean {
  return (
    standingOf(override) === 'asked' &&
    override.askedBy.id !== me?.id &&
    isOf(me, override.severity >= LEGAL_ONLY ? ['legal'] : ['legal', 'compliance'])
  );
}

export function mayRevoke(me: Me, override: Override): boolean {
  const open = ['asked', 'force'].includes(standingOf(override));
  return open && (override.askedBy.id === me?.id || isOf(me, ['legal', 'compliance', 'compliance-admin']));
}

function isOf(me: Me, functions: readonly string[]): boolean {
  return me?.groups.some((group) => functions.includes(group.split('/')[0] ?? '')) ?? false;
}
