const workspace = '/workspace';

/** A page of the workspace is opened in place; another page of this server, such as Tasklist, is gone to. */
export interface Place {
  readonly path: string;
  readonly inside: boolean;
}

/** Where to go after a login: a page of this server, never another site that somebody wrote into the address. */
export function placeAfterLogin(next: string | null): Place {
  const safe = next !== null && /^\/(?![/\\])./.test(next) && next !== workspace;
  if (!safe) return { path: '/inbox', inside: true };
  if (!next.startsWith(`${workspace}/`)) return { path: next, inside: false };
  const path = next.slice(workspace.length);
  return { path: path.startsWith('/login') ? '/inbox' : path, inside: true };
}

/** How a page of the workspace is written into the address of the login. */
export function loginPath(path: string): string {
  return `/login?next=${encodeURIComponent(workspace + path)}`;
}
