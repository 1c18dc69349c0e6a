/** Where to go after a login: a page of the workspace, never another site that somebody wrote into the address. */
export function placeAfterLogin(back: string | null): string {
  if (back === null || !/^\/(?![/\\])/.test(back) || back.startsWith('/login')) return '/inbox';
  return back;
}
