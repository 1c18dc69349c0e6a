package io.countersign.engine.retention;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks into every row of every table, ours and the engine's. */
final class WholeDatabase {

    private final JdbcClient database;

    WholeDatabase(JdbcClient database) {
        this.database = database;
    }

    /** Tables in which a word stands, in whatever column, bytes included. */
    TreeSet<String> tablesSaying(String word) {
        var found = new TreeSet<String>();
        for (String table : tables()) {
            boolean says = database.sql("""
                            select exists (
                                select 1 from "%s" line
                                where lower(line::text) like :word or lower(line::text) like :bytes)""".formatted(table))
                    .param("word", "%" + word + "%")
                    .param("bytes", "%" + HexFormat.of().formatHex(word.getBytes(UTF_8)) + "%")
                    .query(Boolean.class)
                    .single();
            if (says) {
                found.add(table);
            }
        }
        return found;
    }

    private List<String> tables() {
        return database.sql("select tablename from pg_tables where schemaname = 'public'")
                .query(String.class)
                .list();
    }
}
