create table compliance_simulation (
    id                uuid        primary key,
    draft             uuid        not null references compliance_draft,
    hash              text        not null,
    base              text        not null,
    state             text        not null check (state in ('QUEUED', 'RUNNING', 'FINISHED', 'CANCELLED', 'INTERRUPTED', 'FAILED')),
    since             timestamptz not null,
    markets           text[]      not null,
    submissions       text[]      not null,
    total             integer     not null default 0,
    done              integer     not null default 0,
    newly_stopped     integer     not null default 0,
    newly_passing     integer     not null default 0,
    approvers_changed integer     not null default 0,
    otherwise_changed integer     not null default 0,
    message           text,
    started_by        text        not null,
    created_at        timestamptz not null,
    finished_at       timestamptz,
    alive_at          timestamptz not null default now()
);
comment on column compliance_simulation.base is 'The live rule set that the draft was compared with, as people quote it.';

create index compliance_simulation_of_draft on compliance_simulation (draft, created_at desc, id);
create index compliance_simulation_at_work on compliance_simulation (alive_at) where state in ('QUEUED', 'RUNNING');

comment on column compliance_simulation.alive_at is 'By the database''s clock; a run that has not moved it for a while was interrupted.';

create table compliance_simulation_change (
    simulation       uuid    not null references compliance_simulation on delete cascade,
    number           integer not null,
    kind             text    not null check (kind in ('NEWLY_STOPPED', 'NEWLY_PASSING', 'APPROVERS_CHANGED', 'OTHERWISE_CHANGED')),
    evaluation       uuid    not null,
    submission       text    not null,
    version          text    not null,
    title            text    not null,
    at               timestamptz not null,
    outcome_before   text    not null,
    outcome_after    text    not null,
    rules_added      text[]  not null,
    rules_gone       text[]  not null,
    approvers_added  text[]  not null,
    approvers_gone   text[]  not null,
    primary key (simulation, number)
);
create index compliance_simulation_change_by_kind on compliance_simulation_change (simulation, kind, number);

create table compliance_simulation_rule (
    simulation    uuid    not null references compliance_simulation on delete cascade,
    rule          text    not null,
    newly_firing  integer not null,
    no_longer     integer not null,
    newly_stopped integer not null,
    newly_passing integer not null,
    primary key (simulation, rule)
);
