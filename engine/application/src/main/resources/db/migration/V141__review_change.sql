-- Approved provided that remarks are met: a yes to the version that meets them, and a no to this one.
alter table review_decision drop constraint review_decision_kind_check;
alter table review_decision add constraint review_decision_kind_check
    check (kind in ('APPROVE', 'APPROVE_WITH_CHANGES', 'RETURN', 'REJECT'));

-- The remarks on which such a decision hangs: threads of the item's discussion.
create table review_change (
    decision uuid not null references review_decision,
    thread   uuid not null,
    number   integer not null,
    primary key (decision, thread)
);

comment on column review_change.number is 'Of the thread among those of its item, as people call it.';

-- A review of a later version that is to say whether they are met.
alter table review add column checks uuid references review_decision;

comment on column review.checks is 'The decision whose remarks this review checks; null for an ordinary review.';

create index review_checks on review (checks) where checks is not null;
