-- The draft of a table of rules that waits for a second person.
alter table inbox_entry add column rule_draft_id uuid;
