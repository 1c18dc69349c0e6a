create table idempotency_request (
    name        text primary key,
    fingerprint text not null,
    answer      text,
    at          timestamptz not null default now()
);

create index idempotency_request_at on idempotency_request (at);
