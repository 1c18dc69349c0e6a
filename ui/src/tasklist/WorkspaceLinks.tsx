import type { ReactNode } from 'react';
import { createPath, type Navigator, Router, type To } from 'react-router';

const WORKSPACE = '/workspace';

const addressOf = (to: To) => (typeof to === 'string' ? to : createPath(to));

function leave(to: To): void {
  window.location.assign(addressOf(to));
}

/** There is one place here; every link leads out of Tasklist, to the page of the workspace. */
const outwards: Navigator = {
  createHref: addressOf,
  push: leave,
  replace: leave,
  go: (delta) => window.history.go(delta),
};

export function WorkspaceLinks({ children }: { readonly children: ReactNode }) {
  return (
    <Router basename={WORKSPACE} location={`${WORKSPACE}/`} navigator={outwards}>
      {children}
    </Router>
  );
}
