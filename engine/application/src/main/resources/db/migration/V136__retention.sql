create table retention_deadline (
    submission uuid primary key,
    item       uuid not null,
    campaign   uuid,
    item_name  text not null,
    version    integer not null,
    hash       text not null,
    state      text not null,
    decided_at timestamptz not null,
    years      integer not null check (years between 1 and 100),
    evaluation uuid,
    due_on     date not null
);

comment on column retention_deadline.evaluation is 'Whose rules ask for these years; null when it is the default.';

create index retention_deadline_due on retention_deadline (due_on, submission);

create table retention_hold (
    id          uuid primary key,
    item        uuid,
    campaign    uuid,
    reason      text not null,
    placed_by   text not null,
    placed_at   timestamptz not null,
    lifted_by   text check (lifted_by <> placed_by),
    lifted_at   timestamptz,
    lift_reason text,
    check (num_nonnulls(item, campaign) = 1),
    check (num_nonnulls(lifted_by, lifted_at, lift_reason) in (0, 3))
);

create index retention_hold_item on retention_hold (item) where lifted_at is null;
create index retention_hold_campaign on retention_hold (campaign) where lifted_at is null;
