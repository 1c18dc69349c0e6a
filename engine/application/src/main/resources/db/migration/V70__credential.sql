-- Secrets of channel accounts. The key that opens them is kept outside this database.
create table credential_secret (
    account    uuid        not null,
    key        text        not null,
    version    integer     not null,
    ciphertext bytea       not null,
    stored_at  timestamptz not null default now(),
    primary key (account, key)
);

-- Who read which secrets for what. Only added to.
create table credential_lease (
    id      bigint generated always as identity primary key,
    account uuid        not null,
    keys    text[]      not null,
    purpose text        not null,
    person  text,
    at      timestamptz not null default now()
);
create index credential_lease_account on credential_lease (account, at);
