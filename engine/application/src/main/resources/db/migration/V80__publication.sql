-- The ledger: one row per version, variant and slot. What is to go out is written here before it goes.
create table publication (
    id            uuid        primary key,
    submission    uuid        not null,
    item          uuid        not null,
    item_name     text        not null,
    version       uuid        not null,
    variant       uuid        not null,
    position      integer     not null,
    slot          timestamptz not null,
    hash          text        not null,
    signed        text        not null,
    account       uuid        not null,
    market        text        not null,
    key           uuid        not null unique,
    planned_at    timestamptz not null,
    state         text        not null default 'NEW' check
        (state in ('NEW', 'SENDING', 'SENT', 'FAILED', 'UNKNOWN', 'ABANDONED', 'TAKEN_DOWN')),
    attempts      integer     not null default 0,
    trouble       text,
    message       text,
    next_try_at   timestamptz,
    lease_until   timestamptz,
    unknown_since timestamptz,
    first_try_at  timestamptz,
    probe         boolean     not null default false,
    answer        text        check (answer in ('AGAIN', 'END')),
    task          text,
    remote_id     text,
    permalink     text,
    live          boolean     not null default false,
    sent_at       timestamptz,
    taken_down_at timestamptz,
    unique (version, variant, slot),
    check (state <> 'SENDING' or lease_until is not null),
    check (state <> 'SENT' or sent_at is not null)
);
create index publication_submission on publication (submission, position);
create index publication_planned on publication (planned_at desc, id desc);
create index publication_account on publication (account, state);
create index publication_state on publication (state, planned_at desc, id desc);

create table publication_stop (
    id        uuid        primary key,
    account   uuid,
    reason    text        not null,
    by_person text        not null,
    at        timestamptz not null default now(),
    lifted_at timestamptz,
    lifted_by text,
    check (lifted_by is null or lifted_by <> by_person)
);
create index publication_stop_in_force on publication_stop (account) where lifted_at is null;

-- A network's own word that it takes no more calls of an account before a moment.
create table publication_pause (
    account uuid        primary key,
    until   timestamptz not null
);

-- Token buckets of all nodes, kept by bucket4j.
create table publication_bucket (
    id         text  primary key,
    state      bytea,
    expires_at bigint
);
