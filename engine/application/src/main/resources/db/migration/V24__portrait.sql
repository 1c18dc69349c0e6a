-- A small copy of the picture that a person chose; made from the pixels alone.
create table identity_portrait (
    person_id  text  primary key references identity_person,
    media_type text  not null check (media_type in ('image/jpeg', 'image/png')),
    bytes      bytea not null check (length(bytes) between 1 and 2000000),
    tag        text  not null
);
