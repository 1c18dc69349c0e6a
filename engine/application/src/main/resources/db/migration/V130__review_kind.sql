-- A signature belongs to a review, to the compliance sign-off or to the joint sign-off.
alter table review add column kind text not null default 'REVIEW' check (kind in ('REVIEW', 'COMPLIANCE', 'SIGN_OFF'));
update review set kind = 'SIGN_OFF' where sign_off;
alter table review drop column sign_off;
alter table review add column sla_hours integer check (sla_hours > 0);
comment on column review.sla_hours is 'How long the rules give it at most; null for the time that its stage gets.';

-- What the rules came to when a submission was held against them; the newest counts.
create table review_judgement (
    id          bigint generated always as identity primary key,
    submission  uuid        not null,
    moment      text        not null,
    judged_at   timestamptz not null,
    outcome     text        not null check (outcome in ('PROHIBITED', 'CHANGES_REQUIRED', 'APPROVAL_REQUIRED', 'CLEAR')),
    permitted   boolean     not null,
    route       text        not null,
    closed      text[]      not null,
    evaluations uuid[]      not null,
    overrides   uuid[]      not null,
    message     text        not null
);
create index review_judgement_submission on review_judgement (submission, id desc);
comment on column review_judgement.permitted is 'Whether it may go on: nothing is forbidden or missing, and everybody has approved who had to by then.';
comment on column review_judgement.closed is 'Markets that are taken out, because a ban holds in them alone.';

-- Live content that the rules would not let out today, as the last nightly run found it.
create table review_live_finding (
    submission uuid        not null,
    item       uuid        not null,
    item_name  text        not null,
    author     text        not null,
    market     text        not null,
    rule       text        not null,
    pack       text        not null,
    severity   integer     not null,
    why        text        not null,
    since      timestamptz not null,
    seen_at    timestamptz not null,
    primary key (submission, market, rule)
);

-- What one node does for all; a row says when it was begun last.
create table review_run (
    what     text        primary key,
    begun_at timestamptz not null
);
