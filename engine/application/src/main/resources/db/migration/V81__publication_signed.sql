-- Each variant as it was submitted, so that a later change of the stored version can be named, not only noticed.
create table publication_signed (
    version uuid not null,
    variant uuid not null,
    signed  text not null,
    primary key (version, variant)
);
