-- That a live post is to go: why, and the proof that it went. Where the network cannot delete it, who does it by when.
create table publication_take_down (
    publication uuid        primary key references publication,
    reason      text        not null,
    by_person   text        not null,
    asked_at    timestamptz not null default clock_timestamp(),
    owner       text,
    due_at      timestamptz,
    proof       text        check (proof in ('ABSENT', 'STILL_THERE', 'NOT_ASKED', 'SEEN')),
    proof_words text,
    proved_by   text,
    proved_at   timestamptz,
    check ((owner is null) = (due_at is null)),
    check ((proof is null) = (proved_at is null))
);
create index publication_take_down_owner on publication_take_down (owner, due_at) where proof is null;
