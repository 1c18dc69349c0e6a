-- A post can also go by being changed in place.
alter table publication_take_down drop constraint publication_take_down_proof_check;
alter table publication_take_down add constraint publication_take_down_proof_check
    check (proof in ('ABSENT', 'STILL_THERE', 'NOT_ASKED', 'SEEN', 'REPLACED'));
