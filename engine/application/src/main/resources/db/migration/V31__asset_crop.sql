-- Which part of which picture an asset was cut from. What was cut is a picture of its own and lives on without this.
create table asset_crop (
    original text    not null references asset,
    x        integer not null check (x >= 0),
    y        integer not null check (y >= 0),
    width    integer not null check (width > 0),
    height   integer not null check (height > 0),
    hash     text    not null references asset,
    primary key (original, x, y, width, height)
);

create index asset_crop_hash on asset_crop (hash);

-- The library shows the newest first.
create index asset_stored on asset (stored_at desc, hash desc);
