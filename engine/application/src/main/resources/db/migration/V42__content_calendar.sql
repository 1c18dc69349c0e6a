-- The calendar reads the items of a day in the order of their slots.
create index content_item_slot on content_item (slot_at, id) where slot_at is not null;
