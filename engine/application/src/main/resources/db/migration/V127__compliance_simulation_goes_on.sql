-- A simulation goes on where it was when the program that ran it ended.
alter table compliance_simulation
    add column campaign        uuid,
    add column last_evaluation uuid,
    add column attempt         integer not null default 0;

comment on column compliance_simulation.campaign is 'Whose submissions were chosen; they stand in the column of that name.';
comment on column compliance_simulation.last_evaluation is 'Behind which it goes on; null while nothing was looked at, and where submissions were chosen.';
comment on column compliance_simulation.attempt is 'How often it was taken; only whoever took it last may write down what it finds.';
