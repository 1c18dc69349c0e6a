import type { Schemas } from '@/shared/api/client';
import type { Pack } from './packs';

/** Whoever holds a region of the pack may change it; whoever holds `global`, each. The server decides; this hides what it refuses. */
export function mayEdit(me: Pick<Schemas['Me'], 'groups'>, pack: Pick<Pack, 'regions'>): boolean {
  const held = me.groups
    .filter((group) => group.startsWith('compliance-admin/'))
    .map((group) => group.slice('compliance-admin/'.length));
  return held.includes('global') || pack.regions.some((region) => held.includes(region));
}
