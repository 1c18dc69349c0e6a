import { type Override, type OverrideStanding, standingOf, standings } from '@/shared/compliance/overrides';

export interface OverrideFilter {
  readonly standing: OverrideStanding | '';
  /** A part of the rule's id. */
  readonly rule: string;
}

export function filterOf(search: URLSearchParams): OverrideFilter {
  return {
    standing: standings.find((each) => each === search.get('state')) ?? '',
    rule: search.get('rule') ?? '',
  };
}

export function searchOf({ standing, rule }: OverrideFilter): URLSearchParams {
  return new URLSearchParams({ ...(standing && { state: standing }), ...(rule && { rule }) });
}

export function matching(overrides: readonly Override[], { standing, rule }: OverrideFilter): Override[] {
  const part = rule.trim().toUpperCase();
  return overrides.filter(
    (override) => (standing === '' || standingOf(override) === standing) && override.rule.toUpperCase().includes(part),
  );
}
