create table content_campaign (
    id         uuid primary key,
    name       text not null,
    goal       text,
    starts_on  date,
    ends_on    date,
    created_by text not null,
    created_at timestamptz not null
);

create unique index content_campaign_name on content_campaign (lower(name));

create table content_item (
    id              uuid primary key,
    name            text not null,
    author          text not null,
    campaign        uuid references content_campaign,
    state           text not null default 'DRAFT',
    changed_at      timestamptz not null,
    slot_at         timestamptz,
    accounts        uuid[] not null,
    markets         text[] not null,
    regions         text[] not null,
    picture         text,
    excerpt         text not null,
    words           tsvector not null,
    draft           jsonb not null,
    draft_tag       bigint not null default 1,
    draft_hash      text not null,
    saved_by        text not null,
    saved_at        timestamptz not null,
    version         integer,
    version_hash    text,
    version_markets text[] not null default '{}',
    submission      uuid
);

comment on column content_item.regions is 'Whose groups may see it: the regions of its markets and those around them.';

create index content_item_changed on content_item (changed_at desc, id desc);
create index content_item_campaign on content_item (campaign);
create index content_item_author on content_item (author);
create index content_item_words on content_item using gin (words);

create table content_item_editor (
    item   uuid not null references content_item on delete cascade,
    person text not null,
    primary key (item, person)
);

create table content_item_asset (
    item  uuid not null references content_item on delete cascade,
    asset text not null references asset,
    primary key (asset, item)
);

create table content_version (
    id         uuid primary key,
    item       uuid not null references content_item,
    number     integer not null,
    hash       text not null check (hash ~ '^[0-9a-f]{64}$'),
    document   text not null,
    author     text not null,
    created_at timestamptz not null,
    unique (item, number)
);

create table content_version_editor (
    version uuid not null references content_version,
    person  text not null,
    primary key (version, person)
);

create table content_submission (
    id               uuid primary key,
    item             uuid not null references content_item,
    version          uuid not null unique references content_version,
    state            text not null,
    missed_from      text,
    author           text not null,
    submitted_at     timestamptz not null,
    slot_local       timestamp not null,
    slot_zone        text not null,
    comment          text,
    reason           text,
    publishing_since timestamptz
);

create index content_submission_item on content_submission (item);

create unique index content_submission_one_open on content_submission (item)
    where state in ('IN_REVIEW', 'APPROVED', 'SCHEDULED', 'MISSED') and publishing_since is null;

create function content_version_never_changes() returns trigger language plpgsql as
$$
begin
    raise exception 'Versions are evidence and are neither changed nor removed.' using errcode = 'integrity_constraint_violation';
end
$$;

create trigger content_version_never_changes before update or delete on content_version
    for each row execute function content_version_never_changes();
create trigger content_version_never_emptied before truncate on content_version
    for each statement execute function content_version_never_changes();
create trigger content_version_editor_never_changes before update or delete on content_version_editor
    for each row execute function content_version_never_changes();
create trigger content_version_editor_never_emptied before truncate on content_version_editor
    for each statement execute function content_version_never_changes();
