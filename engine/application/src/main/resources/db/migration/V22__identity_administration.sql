-- What an administrator changes: each state of a person has a number, and sessions from before a change of rights are over.
alter table identity_person add column revision bigint not null default 0;
alter table identity_person add column sessions_since timestamptz;

-- True while the password is one that was generated for the person, who then is asked to choose another.
alter table identity_local_account add column password_given boolean not null default false;
