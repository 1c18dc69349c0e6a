create table compliance_draft (
    id             uuid        primary key,
    pack           text        not null,
    base           text        not null,
    starter        text,
    state          text        not null check (state in ('OPEN', 'HANDED_OVER', 'RETURNED', 'RELEASED', 'DISCARDED')),
    origin         text        not null check (origin in ('WORKSPACE', 'MODELER')),
    dmn            text        not null,
    hash           text        not null check (hash ~ '^[0-9a-f]{64}$'),
    examples       jsonb       not null default '[]',
    revision       bigint      not null default 1,
    comment        text,
    proposed       text,
    created_by     text        not null,
    created_at     timestamptz not null,
    changed_by     text        not null,
    changed_at     timestamptz not null,
    handed_over_by text,
    handed_over_at timestamptz,
    decided_by     text,
    decided_at     timestamptz,
    reason         text
);
create index compliance_draft_of_pack on compliance_draft (pack, changed_at desc, id);
create unique index compliance_draft_of_version on compliance_draft (pack, proposed) where proposed is not null;

comment on column compliance_draft.base is 'The version of the pack that it would take the place of.';
comment on column compliance_draft.starter is 'The shipped version whose rows must stay as they are.';
comment on column compliance_draft.proposed is 'The version of the pack that it became when it was handed over.';

-- Everybody who had a hand in it; none of them may release it.
create table compliance_draft_editor (
    draft  uuid not null references compliance_draft,
    person text not null,
    primary key (draft, person)
);

-- A version is taken back by two people: who asks, and who does it.
create table compliance_rollback (
    id           uuid        primary key,
    pack         text        not null,
    semver       text        not null,
    reason       text        not null,
    requested_by text        not null,
    requested_at timestamptz not null,
    done_by      text check (done_by <> requested_by),
    done_at      timestamptz
);
create unique index compliance_rollback_of_version on compliance_rollback (pack, semver);
