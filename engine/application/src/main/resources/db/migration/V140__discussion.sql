-- How much is said about an item. Its row is locked by whoever adds to it, so that numbers have no gaps and limits hold.
create table discussion_item (
    item    uuid    primary key references content_item on delete cascade,
    threads integer not null,
    remarks integer not null
);

-- A first remark and the answers to it, pinned to words, to a place in a picture, or to nothing.
create table discussion_thread (
    id          uuid        primary key,
    item        uuid        not null references content_item on delete cascade,
    number      integer     not null,
    version     integer     not null,
    account     uuid,
    market      text,
    field       text        check (field in ('TITLE', 'TEXT')),
    quote       text,
    prefix      text,
    suffix      text,
    starts_at   integer,
    asset       text,
    x           float8,
    y           float8,
    width       float8,
    height      float8,
    opened_by   text        not null,
    opened_at   timestamptz not null,
    resolved_by text,
    resolved_at timestamptz,
    unique (item, number),
    foreign key (item, version) references content_version (item, number),
    check ((account is null) = (market is null)),
    check ((field is null) = (quote is null)),
    check (field is null or account is not null),
    check (field is null or asset is null)
);

comment on column discussion_thread.version is 'Number of the version on which it was opened.';
comment on column discussion_thread.starts_at is 'Where the quote began in that version, in code points.';
comment on column discussion_thread.x is 'From 0, the left edge, to 1; the same with y, width and height. Two zeros for a point.';

create index discussion_thread_open on discussion_thread (item) where resolved_at is null;

create table discussion_remark (
    id         uuid        primary key,
    thread     uuid        not null references discussion_thread on delete cascade,
    position   integer     not null,
    author     text        not null,
    written_at timestamptz not null,
    words      text        not null,
    mentions   text[]      not null,
    edits      integer     not null default 0,
    edited_at  timestamptz,
    removed_by text,
    removed_at timestamptz,
    unique (thread, position),
    check (removed_at is null or words = '')
);
