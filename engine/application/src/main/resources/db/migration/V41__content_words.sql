-- Words of items were cut by PostgreSQL's parser, which took the parts of a reference number for signed numbers.
update content_item
set words = array_to_tsvector(array(
    select distinct word
    from unnest(tsvector_to_array(words)) as lexeme, regexp_split_to_table(lexeme, '[^[:alnum:]]+') as word
    where word <> ''));
