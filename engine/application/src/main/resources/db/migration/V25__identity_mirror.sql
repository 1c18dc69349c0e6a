-- When a person last logged in at the company's identity provider; language and time zone are taken from there the first time.
alter table identity_person add column seen_at timestamptz;

-- One node at a time reads the company's directory.
create table identity_sweep (
    only_one     boolean     primary key default true check (only_one),
    started_at   timestamptz not null,
    succeeded_at timestamptz
);

-- Sessions that the identity provider ended, by its own name of them; a session of ours that began there is over too.
create table identity_ended_login (
    session  text        primary key,
    ended_at timestamptz not null
);
