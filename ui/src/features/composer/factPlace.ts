/** Where the question about a fact stands on the page. */
export function factPlace(fact: string): string {
  return `fact-${fact}`;
}

/** Leads to the question, out of a folded group too, so that it can be answered at once. */
export function goToFact(fact: string): void {
  const place = document.getElementById(factPlace(fact));
  place?.closest('details')?.setAttribute('open', '');
  place?.querySelector<HTMLElement>('input, select, textarea')?.focus({ preventScroll: true });
  place?.scrollIntoView({ block: 'center' });
}
