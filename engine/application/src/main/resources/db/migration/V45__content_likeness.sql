-- What texts of which much is the same have in common (MinHash, bands); null until it was computed.
alter table content_item add column sketch integer[];
create index content_item_sketch on content_item using gin (sketch);
create index content_item_without_sketch on content_item (id) where sketch is null;

-- Why the author says that it is not what an earlier item is.
create table content_difference (
    submission uuid primary key references content_submission,
    reason     text not null
);
