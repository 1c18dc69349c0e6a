create table asset (
    hash         text primary key check (hash ~ '^[0-9a-f]{64}$'),
    media_type   text not null,
    size         bigint not null,
    width        integer not null,
    height       integer not null,
    name         text not null,
    content      bytea not null,
    preview_type text not null,
    preview      bytea not null,
    stored_at    timestamptz not null default now()
);

-- Pictures are compressed already.
alter table asset alter column content set storage external;
alter table asset alter column preview set storage external;

create table asset_upload (
    hash   text not null references asset,
    person text not null,
    at     timestamptz not null default now(),
    primary key (hash, person)
);

create function asset_never_changes() returns trigger language plpgsql as
$$
begin
    raise exception 'Assets are evidence and are neither changed nor removed.' using errcode = 'integrity_constraint_violation';
end
$$;

create trigger asset_never_changes before update or delete on asset
    for each row execute function asset_never_changes();
create trigger asset_never_emptied before truncate on asset
    for each statement execute function asset_never_changes();
