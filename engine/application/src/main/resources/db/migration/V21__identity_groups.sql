-- The groups that the shipped models and decision tables name. A market without a group of its own is served by the
-- region around it.
insert into identity_group (id, name)
select function.key || '/' || region.key, function.name || ' ' || region.name
from (values ('marketing', 'Marketing'),
             ('brand', 'Brand'),
             ('legal', 'Legal'),
             ('compliance', 'Compliance'),
             ('compliance-admin', 'Compliance administration'),
             ('it', 'IT'),
             ('it-security', 'IT security'),
             ('account-admin', 'Account administration'),
             ('market', 'Market owners')) as function (key, name)
cross join (values ('de', 'Germany'),
                   ('fr', 'France'),
                   ('us', 'United States'),
                   ('eu', 'Europe'),
                   ('global', 'worldwide')) as region (key, name)
union all
select key || '/global', name
from (values ('modeller', 'Process modelling'),
             ('platform-admin', 'Platform administration'),
             ('audit', 'Audit')) as function (key, name);
