-- Rows of people are never deleted and their ids never given again, because decisions name them.
create table identity_person (
    id           text        primary key check (id ~ '^[a-z0-9][a-z0-9._-]{0,63}$'),
    issuer       text        not null,
    subject      text        not null,
    display_name text        not null check (length(display_name) between 1 and 200),
    email        text        not null check (length(email) between 3 and 254),
    language     text        not null check (language in ('en', 'de')),
    zone         text        not null,
    active       boolean     not null default true,
    created_at   timestamptz not null default now(),
    unique (issuer, subject)
);

create table identity_group (
    id         text        primary key check (id ~ '^[a-z0-9][a-z0-9-]{0,39}/[a-z0-9][a-z0-9-]{0,19}$'),
    name       text        not null,
    created_at timestamptz not null default now()
);

create table identity_membership (
    person_id text not null references identity_person,
    group_id  text not null references identity_group,
    primary key (person_id, group_id)
);
create index identity_membership_by_group on identity_membership (group_id, person_id);

create table identity_local_account (
    person_id     text        primary key references identity_person,
    password_hash text        not null,
    changed_at    timestamptz not null default now()
);

-- How the process engine sees people: its users have a first and a last name.
create view identity_engine_user as
select id,
       coalesce(substring(display_name from '^(.*\S)\s+\S+$'), '') as first_name,
       substring(display_name from '\S+\s*$')                        as last_name,
       email
from identity_person
where active;
