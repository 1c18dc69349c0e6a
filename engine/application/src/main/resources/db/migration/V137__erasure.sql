-- That an item was erased after its retention. The row is the licence, too: in the transaction that writes it, and in no
-- other, what never changes may lose its texts. So nothing is erased without its record, and no record stands without it.
create table retention_erasure (
    item        uuid        primary key,
    erased_at   timestamptz not null,
    erased_by   text,
    reason      text        not null,
    rule        text        not null,
    due_on      date        not null,
    assets      text[]      not null,
    transaction xid8        not null default pg_current_xact_id()
);

comment on column retention_erasure.erased_by is 'Null for the nightly run.';
comment on column retention_erasure.rule is 'Under which it was erased, in words.';
comment on column retention_erasure.assets is 'Hashes of the assets that went with it, because nothing else used them.';

create index retention_erasure_newest on retention_erasure (erased_at desc, item desc);
create index retention_deadline_item on retention_deadline (item, due_on desc);

create function retention_is_held(which uuid) returns boolean language sql stable as
$$
    select exists (
        select 1 from retention_hold hold
        where hold.lifted_at is null
          and (hold.item = which
               or hold.campaign in (select campaign from retention_deadline where item = which)
               or hold.campaign = (select campaign from content_item where id = which)))
$$;

create function retention_is_erasing(which uuid) returns boolean language sql stable as
$$
    select exists (
        select 1 from retention_erasure
        where item = which and transaction = pg_current_xact_id_if_assigned())
$$;

-- The last word, whatever the application thinks. The day is the one that the first place on earth has.
create function retention_erasure_only_when_due() returns trigger language plpgsql as
$$
declare
    refusal text;
begin
    select case
        when not exists (select 1 from retention_deadline where item = new.item) then 'it has no day'
        when exists (select 1 from content_submission submission where submission.item = new.item and not exists
                (select 1 from retention_deadline where retention_deadline.submission = submission.id))
            then 'one of its submissions is not decided'
        when exists (select 1 from retention_deadline where item = new.item
                and due_on > (now() at time zone 'Pacific/Kiritimati')::date) then 'its day has not come'
        when retention_is_held(new.item) then 'it is held'
        when exists (select 1 from publication where item = new.item and state not in ('ABANDONED', 'TAKEN_DOWN'))
            then 'it is live or on its way'
    end into refusal;
    if refusal is not null then
        raise exception 'Item % is not erased: %.', new.item, refusal using errcode = 'integrity_constraint_violation';
    end if;
    new.transaction := pg_current_xact_id();
    return new;
end
$$;

create trigger retention_erasure_only_when_due before insert on retention_erasure
    for each row execute function retention_erasure_only_when_due();

create function retention_erasure_never_changes() returns trigger language plpgsql as
$$
begin
    raise exception 'Records of erasures are neither changed nor removed.' using errcode = 'integrity_constraint_violation';
end
$$;

create trigger retention_erasure_never_changes before update or delete on retention_erasure
    for each row execute function retention_erasure_never_changes();
create trigger retention_erasure_never_emptied before truncate on retention_erasure
    for each statement execute function retention_erasure_never_changes();

-- The days of an erased item say what there was; they lose the name and then stay.
create function retention_deadline_stays() returns trigger language plpgsql as
$$
begin
    if not exists (select 1 from retention_erasure where item = old.item) then
        return case tg_op when 'DELETE' then old else new end;
    end if;
    if tg_op = 'UPDATE' and retention_is_erasing(old.item)
        and to_jsonb(new) - 'item_name' = to_jsonb(old) - 'item_name' then
        return new;
    end if;
    raise exception 'The days of an erased item are its record.' using errcode = 'integrity_constraint_violation';
end
$$;

create trigger retention_deadline_stays before update or delete on retention_deadline
    for each row execute function retention_deadline_stays();

alter table content_item add column erased_at timestamptz;
alter table content_item add column erased_under text;

-- A version may lose its document with its item, and nothing else.
create function content_version_only_erased() returns trigger language plpgsql as
$$
begin
    if tg_op = 'UPDATE' and retention_is_erasing(old.item) and new.document = ''
        and to_jsonb(new) - 'document' = to_jsonb(old) - 'document' then
        return new;
    end if;
    raise exception 'Versions are evidence and are neither changed nor removed.' using errcode = 'integrity_constraint_violation';
end
$$;

drop trigger content_version_never_changes on content_version;
create trigger content_version_never_changes before update or delete on content_version
    for each row execute function content_version_only_erased();

-- An asset may go with an item when the item's record names it and nothing else uses it.
create function asset_only_erased() returns trigger language plpgsql as
$$
begin
    if tg_op = 'DELETE'
        and exists (
            select 1 from retention_erasure
            where transaction = pg_current_xact_id_if_assigned() and old.hash = any (assets))
        and not exists (select 1 from content_item_asset where asset = old.hash) then
        return old;
    end if;
    raise exception 'Assets are evidence and are neither changed nor removed.' using errcode = 'integrity_constraint_violation';
end
$$;

drop trigger asset_never_changes on asset;
create trigger asset_never_changes before update or delete on asset
    for each row execute function asset_only_erased();

-- A remembered evaluation may lose the facts and the title; what the rules said, and its hash, stay.
create function compliance_evaluation_only_erased() returns trigger language plpgsql as
$$
begin
    if new.facts = '' and new.title = ''
        and to_jsonb(new) - 'facts' - 'title' = to_jsonb(old) - 'facts' - 'title'
        and exists (
            select 1 from content_submission submission
            where submission.id::text = old.submission and retention_is_erasing(submission.item)) then
        return new;
    end if;
    raise exception 'Tables, rule sets and evaluations of rules never change.';
end
$$;

drop trigger compliance_evaluation_never_changes on compliance_evaluation;
create trigger compliance_evaluation_never_changes before update on compliance_evaluation
    for each row execute function compliance_evaluation_only_erased();

-- A record may lose details with its item: what people wrote. Who did what to which bytes, and when, stays.
create function audit_record_only_erased() returns trigger language plpgsql as
$$
begin
    if tg_op = 'UPDATE' and retention_is_erasing(old.item) and old.details @> new.details
        and to_jsonb(new) - 'details' = to_jsonb(old) - 'details' then
        return new;
    end if;
    raise exception 'The record is only added to.' using errcode = 'integrity_constraint_violation';
end
$$;

drop trigger audit_record_never_changes on audit_record;
create trigger audit_record_never_changes before update or delete on audit_record
    for each row execute function audit_record_only_erased();

-- What is about an item or submission, where it is looked for only to be erased.
create index notification_notice_item on notification_notice ((facts #>> '{item,value}'));
create index compliance_simulation_change_submission on compliance_simulation_change (submission);
create index claim_use_item on claim_use (item);

-- Somebody who uploads the same picture again is about to use it.
alter table asset_upload add column again_at timestamptz;
