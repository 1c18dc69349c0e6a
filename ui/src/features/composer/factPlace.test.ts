// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { factPlace, goToFact } from './factPlace';

afterEach(() => document.body.replaceChildren());

it('opens the folded group and stands in the field', () => {
  const group = document.createElement('details');
  const place = document.createElement('div');
  const field = document.createElement('input');
  place.id = factPlace('audience.type');
  place.append(field);
  group.append(place);
  document.body.append(group);
  // What jsdom does not have, for it lays nothing out.
  place.scrollIntoView = () => undefined;
  goToFact('audience.type');
  expect(group.open).toBe(true);
  expect(document.activeElement).toBe(field);
});

it('stays where it is when the fact is not asked here', () => {
  goToFact('content.spamFlag');
  expect(document.activeElement).toBe(document.body);
});
