-- Which item another one was made of, and which of its versions, where there was one.
alter table content_item add column made_from uuid references content_item on delete set null;
alter table content_item add column made_from_version integer;
create index content_item_made_from on content_item (made_from) where made_from is not null;
