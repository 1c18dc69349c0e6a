-- What happened, written with the transaction in which it happened; who is told is found out afterwards.
create table notification_notice (
    id             uuid        primary key,
    seq            bigint      generated always as identity,
    event          text        not null,
    key            text        not null,
    task_id        text,
    publication_id uuid,
    recipients     text[]      not null,
    facts          jsonb       not null,
    created_at     timestamptz not null default now(),
    expand_at      timestamptz not null default now(),
    expanded_at    timestamptz,
    unique (event, key)
);
create index notification_notice_to_expand on notification_notice (expand_at, seq) where expanded_at is null;

-- One mail to one person about one notice, once.
create table notification_delivery (
    id           uuid        primary key,
    notice_id    uuid        not null references notification_notice,
    recipient    text        not null,
    channel      text        not null default 'mail',
    state        text        not null default 'WAITING' check (state in ('WAITING', 'SENT', 'SKIPPED', 'DEAD')),
    subject      text,
    attempts     integer     not null default 0,
    message      text,
    created_at   timestamptz not null default now(),
    next_try_at  timestamptz not null default now(),
    locked_until timestamptz,
    sent_at      timestamptz,
    unique (notice_id, recipient, channel)
);
create index notification_delivery_to_send on notification_delivery (next_try_at, id) where state = 'WAITING';
create index notification_delivery_newest on notification_delivery (created_at desc, id desc);
