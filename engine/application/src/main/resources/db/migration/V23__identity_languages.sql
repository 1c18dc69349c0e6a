alter table identity_person drop constraint identity_person_language_check;

-- The languages of io.countersign.engine.identity.Languages.
alter table identity_person add constraint identity_person_language_check check (language in ('en', 'de', 'fr', 'es'));
