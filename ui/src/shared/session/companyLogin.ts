/** Where the back end begins a login at the company's identity provider. */
const begin = '/login/keycloak';

/** The page of a tab that was opened only to log in. */
export const backPath = '/logged-in';

/** Tells the tab that waits; where browsers cut the two apart, it asks again when it is looked at. */
export const loginChannel = 'countersign-login';

/** @param next a page of this server */
export function companyLogin(next: string): string {
  return `${begin}?next=${encodeURIComponent(next)}`;
}

/** In a tab of its own, so that the page that asks loses nothing. */
export function companyLoginInTab(): string {
  return companyLogin(`/workspace${backPath}`);
}

/** The same, with a second factor that is asked for anew. */
export function stepUpInTab(): string {
  return `${companyLoginInTab()}&again`;
}
