-- What other versions of an item have on an account is looked up before each call.
create index publication_item on publication (item, account, market);
