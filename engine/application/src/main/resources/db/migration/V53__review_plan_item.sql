create index review_plan_item on review_plan (item);
