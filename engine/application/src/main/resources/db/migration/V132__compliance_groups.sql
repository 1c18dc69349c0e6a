-- The functions whose groups the rules ask, and the countries that have rules of their own.
insert into identity_group (id, name)
select function.key || '/' || region.key, function.name || ' ' || region.name
from (values ('privacy', 'Privacy'),
             ('principal', 'Registered principals'),
             ('cco', 'Chief compliance officers'),
             ('s21', 's21 approvers'),
             ('mlr', 'Medical, legal and regulatory'),
             ('rgo', 'Responsible gambling'),
             ('political', 'Political advertising'),
             ('sustain', 'Sustainability'),
             ('access', 'Accessibility'),
             ('child', 'Child safety')) as function (key, name)
cross join (values ('de', 'Germany'),
                   ('fr', 'France'),
                   ('us', 'United States'),
                   ('eu', 'Europe'),
                   ('global', 'worldwide')) as region (key, name)
union all
select function.key || '/' || region.key, function.name || ' ' || region.name
from (values ('brand', 'Brand'),
             ('legal', 'Legal'),
             ('compliance', 'Compliance'),
             ('compliance-admin', 'Compliance administration'),
             ('market', 'Market owners')) as function (key, name)
cross join (values ('gb', 'United Kingdom'),
                   ('es', 'Spain'),
                   ('it', 'Italy'),
                   ('nl', 'Netherlands'),
                   ('ca', 'Canada'),
                   ('br', 'Brazil'),
                   ('au', 'Australia'),
                   ('in', 'India'),
                   ('cn', 'China'),
                   ('jp', 'Japan'),
                   ('sg', 'Singapore'),
                   ('kr', 'South Korea'),
                   ('ae', 'United Arab Emirates'),
                   ('sa', 'Saudi Arabia')) as region (key, name)
on conflict (id) do nothing;
