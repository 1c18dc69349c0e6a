-- Who has which draft open, until when he has to be heard of again. Nothing is lost with it when the database fails.
create unlogged table live_presence (
    item   uuid        not null,
    page   uuid        not null,
    person text        not null,
    place  text        not null,
    since  timestamptz not null default now(),
    until  timestamptz not null,
    primary key (item, page)
);
create index live_presence_until on live_presence (until);
