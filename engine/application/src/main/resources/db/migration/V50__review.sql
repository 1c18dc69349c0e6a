create table review_plan (
    submission   uuid primary key,
    item         uuid not null,
    version_id   uuid not null,
    version      integer not null,
    hash         text not null,
    author       text not null,
    barred       text[] not null,
    risk         text not null,
    risk_reasons text[] not null,
    planned_at   timestamptz not null
);

comment on column review_plan.barred is 'The author and everybody who edited this version: four eyes keep them from deciding.';

create table review (
    id         uuid primary key,
    submission uuid not null references review_plan,
    position   integer not null,
    stage      integer not null,
    sign_off   boolean not null,
    role       text not null,
    markets    text[] not null,
    group_id   text not null,
    because    text[] not null,
    state      text not null default 'WAITING' check (state in ('WAITING', 'OPEN', 'DECIDED', 'VOID')),
    due_at     timestamptz,
    remind_at  timestamptz,
    unique (submission, position)
);

create table review_decision (
    id         uuid primary key,
    review     uuid not null unique references review,
    submission uuid not null references review_plan,
    kind       text not null check (kind in ('APPROVE', 'RETURN', 'REJECT')),
    comment    text not null,
    person     text not null,
    decided_at timestamptz not null,
    version    integer not null,
    hash       text not null,
    via        text not null,
    void       boolean not null default false
);

create index review_decision_submission on review_decision (submission);
