-- Rules set aside by two people for an item or a campaign, for a while.
create table compliance_override (
    id         uuid        primary key,
    rule       text        not null,
    scope      text        not null check (scope in ('ITEM', 'CAMPAIGN')),
    scope_id   text        not null,
    severity   integer     not null check (severity between 1 and 3),
    reason     text        not null check (length(reason) >= 10),
    state      text        not null check (state in ('ASKED', 'CONFIRMED', 'REFUSED', 'REVOKED')),
    asked_by   text        not null,
    asked_at   timestamptz not null,
    until      timestamptz not null check (until <= asked_at + interval '90 days 1 hour'),
    decided_by text,
    decided_at timestamptz,
    answer     text        not null default '',
    revoked_by text,
    revoked_at timestamptz,
    check (decided_by is null or decided_by <> asked_by),
    check (state <> 'CONFIRMED' or decided_by is not null)
);
create index compliance_override_scope on compliance_override (scope, scope_id);
create index compliance_override_rule on compliance_override (rule, state);
