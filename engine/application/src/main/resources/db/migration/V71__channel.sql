create table channel_account (
    id              uuid        primary key,
    channel         text        not null,
    name            text        not null,
    markets         text[]      not null,
    settings        jsonb       not null,
    per_minute      integer     not null check (per_minute between 1 and 600),
    business_owner  text        not null,
    technical_owner text        not null,
    state           text        not null check (state in ('CONNECTED', 'UNTESTED', 'FAILING', 'DISCONNECTED')),
    state_message   text,
    tested_at       timestamptz,
    limits          jsonb,
    handle          text,
    display_name    text,
    profile         text,
    revision        bigint      not null,
    created_at      timestamptz not null default now()
);
-- A name that people choose from must mean one account; a disconnected one gives its name back.
create unique index channel_account_name on channel_account (lower(name)) where state <> 'DISCONNECTED';
