-- One row per open user task, kept in the engine's own transaction.
create table inbox_entry (
    task_id          text primary key,
    kind             text        not null,
    title            text        not null,
    item_id          uuid,
    submission_id    uuid,
    review_id        uuid,
    publication_id   uuid,
    version          integer,
    role             text,
    market           text,
    accounts         text[]      not null,
    picture          text,
    requester        text,
    barred           text[]      not null,
    candidate_people text[]      not null,
    candidate_groups text[]      not null,
    assignee         text,
    due_at           timestamptz,
    created_at       timestamptz not null
);
create index inbox_entry_review on inbox_entry (review_id) where review_id is not null;
create index inbox_entry_publication on inbox_entry (publication_id) where publication_id is not null;

-- Who sees it now: 'g:legal/de' or 'u:mia', one row each; only the assignee once it is taken. So a person's inbox costs
-- what that person's tasks cost, however many others there are. sort_at is the due time, or the end of time.
create table inbox_candidate (
    candidate text        not null,
    sort_at   timestamptz not null,
    task_id   text        not null references inbox_entry on delete cascade,
    barred    text[]      not null,
    primary key (candidate, sort_at, task_id)
);
create index inbox_candidate_task on inbox_candidate (task_id);
