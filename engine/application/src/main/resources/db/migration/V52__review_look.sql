create table review_look (
    submission uuid not null references review_plan,
    person     text not null,
    variant    uuid not null,
    looked_at  timestamptz not null default now(),
    primary key (submission, person, variant)
);

comment on table review_look is 'Which variants somebody who is asked had before their eyes; nobody approves what they have not seen.';
