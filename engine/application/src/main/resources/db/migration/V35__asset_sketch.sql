-- How a picture looks, so that others like it are found. No bits: there is too little to see in it. All rows are compared
-- for an answer, so they are small.
create table asset_sketch (
    hash text primary key references asset on delete cascade,
    bits bit(128)
);
