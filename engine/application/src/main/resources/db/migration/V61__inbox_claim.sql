alter table inbox_entry add column claim_id uuid;
comment on column inbox_entry.claim_id is 'The claim of the library that the task is about.';
create index inbox_entry_claim on inbox_entry (claim_id) where claim_id is not null;
