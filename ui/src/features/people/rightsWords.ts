import type { TFunction } from 'i18next';
import type { Schemas } from '@/shared/api/client';

type Line = Schemas['OperationLine'];

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;

/** The item whose page an address shows, or undefined. */
export function itemIn(address: string): string | undefined {
  return ID.exec(address.toLowerCase())?.[0];
}

/** As it is chosen and sent: the method and the path tell operations apart. */
export function nameOf(operation: Pick<Line, 'method' | 'path'>): string {
  return `${operation.method} ${operation.path}`;
}

export function whoMay(operation: Line, t: TFunction): string {
  return operation.who === 'ROLES'
    ? operation.roles.map((role) => t(`role.${role}`)).join(', ')
    : t(`rights.who.${operation.who}`);
}
