-- The version by which a correction on the short path was measured: changes add up over several corrections.
alter table review_plan add column measured_by uuid;
