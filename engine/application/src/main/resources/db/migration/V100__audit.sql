create table audit_record (
    sequence     bigint generated always as identity primary key,
    at           timestamptz not null,
    actor        text,
    action       text not null,
    subject_type text not null,
    subject      text not null,
    item         uuid,
    submission   uuid,
    version      integer,
    hash         text,
    details      jsonb not null
);

create index audit_record_item on audit_record (item, sequence);

create function audit_record_never_changes() returns trigger language plpgsql as
$$
begin
    raise exception 'The record is only added to.' using errcode = 'integrity_constraint_violation';
end
$$;

create trigger audit_record_never_changes before update or delete on audit_record
    for each row execute function audit_record_never_changes();
create trigger audit_record_never_emptied before truncate on audit_record
    for each statement execute function audit_record_never_changes();
