import { describe, expect, it } from 'vitest';
import { changeOf, countryOf, groupChoices, newPerson, regionalFunctions, userNameOf } from './personForm';

const group = (id: string, name: string) => {
  const [work = '', region = ''] = id.split('/');
  return { id, name, function: work, region, members: 0 };
};
const groups = [
  group('legal/de', 'Legal Germany'),
  group('legal/global', 'Legal worldwide'),
  group('platform-admin/global', 'Platform administration'),
];
const person = {
  id: 'mia',
  displayName: 'Mia Marten',
  email: 'mia@example.org',
  active: true,
  groups: ['marketing/de', 'legal/de'],
  roles: [],
  revision: 3,
};
const draft = { ...newPerson(undefined), ...person };

describe('the form of a person', () => {
  it.each([
    ['Mia Müller-Weiß', 'mia.mueller.weiss'],
    ['  Žofie O’Hara ', 'zofie.o.hara'],
    ['李', ''],
  ])('proposes a user name for %s', (name, proposed) => expect(userNameOf(name)).toBe(proposed));

  it('sends only what is different', () => {
    expect(changeOf(person, draft)).toEqual({});
    expect(changeOf(person, { ...draft, groups: ['legal/de', 'marketing/de'] })).toEqual({});
    expect(changeOf(person, { ...draft, email: ' m@example.org ' })).toEqual({ email: 'm@example.org' });
    expect(changeOf(person, { ...draft, groups: [] })).toEqual({ groups: [] });
  });

  it('offers new groups for what differs from region to region only', () =>
    expect(regionalFunctions(groups)).toEqual([{ value: 'legal', label: 'Legal' }]));

  it('knows countries by their codes', () => {
    expect(countryOf('se', 'de')).toBe('Schweden');
    expect(countryOf('s', 'en')).toBeUndefined();
    expect(countryOf('eux', 'en')).toBeUndefined();
  });

  it('calls a group that is just named by its function and country', () =>
    expect(groupChoices(groups, ['legal/de', 'legal/se'], 'en').map(({ label }) => label)).toEqual([
      'Legal Germany',
      'Legal worldwide',
      'Platform administration',
      'Legal Sweden',
    ]));
});
