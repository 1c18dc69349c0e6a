-- When it was done last; null while it never was. Begun but not done is what failed or still runs.
alter table review_run add column ended_at timestamptz;
