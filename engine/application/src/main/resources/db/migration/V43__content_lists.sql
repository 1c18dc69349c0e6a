-- Lists by slot and by name page by keyset; what has no slot stands behind what has one.
create index content_item_slot_order on content_item ((coalesce(slot_at, 'infinity')), id);
create index content_item_name_order on content_item ((lower(name) collate "und-x-icu"), id);
create index content_item_accounts on content_item using gin (accounts);
