create table compliance_table (
    hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
    dmn  text not null
);

comment on table compliance_table is 'DMN texts by the SHA-256 of their UTF-8 bytes; kept for ever, so that every decision can be computed again.';

create table compliance_pack_version (
    pack        text not null,
    semver      text not null,
    hash        text not null references compliance_table,
    state       text not null check (state in ('PROPOSED', 'RELEASED', 'ROLLED_BACK', 'RETURNED')),
    source      text not null check (source in ('STARTER', 'COMPANY')),
    valid_from  timestamptz,
    valid_until timestamptz,
    author      text,
    released_by text,
    released_at timestamptz,
    created_at  timestamptz not null default now(),
    primary key (pack, semver),
    check ((state in ('RELEASED', 'ROLLED_BACK')) = (valid_from is not null))
);

create table compliance_rule_set (
    id       text primary key check (id ~ '^[0-9a-f]{64}$'),
    versions jsonb not null
);

comment on column compliance_rule_set.versions is 'Pack, version and hash of each table, sorted by pack.';

create table compliance_evaluation (
    id           uuid primary key,
    submission   text not null,
    version      text not null,
    content_hash text not null,
    title        text not null,
    moment       text not null check (moment in ('DRAFT', 'SUBMISSION', 'APPROVAL', 'PUBLICATION', 'NIGHTLY')),
    at           timestamptz not null,
    facts        text not null,
    rule_set     text not null references compliance_rule_set,
    result       text not null,
    result_hash  text not null
);

create index compliance_evaluation_submission on compliance_evaluation (submission, at desc, id);
create index compliance_evaluation_moment on compliance_evaluation (moment, at, id);

comment on column compliance_evaluation.result is 'Canonical JSON; text, because it is compared byte for byte when it is computed again.';

create function compliance_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'Tables, rule sets and evaluations of rules never change.';
end $$;

create trigger compliance_table_never_changes before update on compliance_table
    for each row execute function compliance_refuse_change();
create trigger compliance_rule_set_never_changes before update on compliance_rule_set
    for each row execute function compliance_refuse_change();
create trigger compliance_evaluation_never_changes before update on compliance_evaluation
    for each row execute function compliance_refuse_change();
