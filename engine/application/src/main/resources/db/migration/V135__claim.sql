create table claim_version (
    claim          uuid not null,
    number         integer not null check (number > 0),
    state          text not null,
    text           text not null,
    language       text not null,
    code           text not null,
    evidence       text not null,
    evidence_link  text,
    regions        text[] not null check (cardinality(regions) > 0),
    valid_from     date not null,
    valid_until    date not null check (valid_until >= valid_from),
    owner          text not null,
    proposed_by    text not null,
    proposed_at    timestamptz not null,
    accepted_by    text check (accepted_by <> proposed_by),
    accepted_at    timestamptz,
    reason         text,
    primary key (claim, number),
    check (state in ('PROPOSED', 'WITHDRAWN') or accepted_by is not null)
);

comment on column claim_version.reason is 'Why it was withdrawn.';

create unique index claim_version_one_in_force on claim_version (claim) where state in ('ACCEPTED', 'LAPSED');
create unique index claim_version_one_proposed on claim_version (claim) where state = 'PROPOSED';
create index claim_version_list on claim_version (proposed_at desc, claim desc, number desc) where state <> 'REPLACED';
create index claim_version_lapsing on claim_version (valid_until) where state = 'ACCEPTED';

create function claim_version_keeps_its_words() returns trigger language plpgsql as
$$
begin
    if tg_op = 'UPDATE'
        and (new.claim, new.number, new.text, new.language, new.code, new.evidence, new.regions, new.valid_from,
             new.valid_until, new.owner, new.proposed_by, new.proposed_at)
          = (old.claim, old.number, old.text, old.language, old.code, old.evidence, old.regions, old.valid_from,
             old.valid_until, old.owner, old.proposed_by, old.proposed_at)
        and new.evidence_link is not distinct from old.evidence_link
        and (old.accepted_by is null or new.accepted_by = old.accepted_by) then
        return new;
    end if;
    raise exception 'A claim is changed by a new version only.' using errcode = 'integrity_constraint_violation';
end
$$;

create trigger claim_version_keeps_its_words before update or delete on claim_version
    for each row execute function claim_version_keeps_its_words();

-- One row per claim and variant in which its words stand, from the moment of submission.
create table claim_use (
    claim      uuid not null,
    number     integer not null,
    submission uuid not null,
    variant    uuid not null,
    item       uuid not null,
    item_name  text not null,
    version    integer not null,
    market     text not null,
    words      text not null,
    at         timestamptz not null,
    primary key (claim, submission, variant),
    foreign key (claim, number) references claim_version
);

create index claim_use_newest on claim_use (claim, at desc, submission desc, variant desc);

-- What a person answered to a lapsed claim, until the process has carried it out.
create table claim_recertification (
    claim       uuid not null,
    number      integer not null,
    choice      text not null,
    until       date,
    reason      text not null,
    answered_by text not null,
    answered_at timestamptz not null,
    primary key (claim, number),
    foreign key (claim, number) references claim_version
);
