-- Programs with an account of their own, as the realm of Keycloak has it.
insert into identity_group (id, name)
values ('machine/global', 'Machines')
on conflict (id) do nothing;
