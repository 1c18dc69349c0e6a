package io.countersign.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTablesTest {

    @Test
    void namesEachTableThatAStatementWrites() {
        assertThat(WrittenTables.by("insert into review (id) values (?)")).containsExactly("review");
        assertThat(WrittenTables.by("UPDATE content_item\n set name = ?")).containsExactly("content_item");
        assertThat(WrittenTables.by("delete from only inbox_entry where task_id = ?"))
                .containsExactly("inbox_entry");
        assertThat(WrittenTables.by(
                        "with entry as (delete from inbox_entry returning *) insert into inbox_candidate select 1"))
                .containsExactlyInAnyOrder("inbox_entry", "inbox_candidate");
    }

    @Test
    void namesNoneWhenItOnlyReads() {
        assertThat(WrittenTables.by("select updated, deleted_from from review where insertion = ?"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from review for update",
                "select * from review for no key update",
                "select * from review for\n key share",
                "select pg_advisory_xact_lock(?)",
                "select pg_try_advisory_lock(?)"
            })
    void knowsALock(String sql) {
        assertThat(WrittenTables.isLocking(sql)).isTrue();
    }

    @Test
    void takesNoOtherWordForALock() {
        assertThat(WrittenTables.isLocking("select * from review where before update_at"))
                .isFalse();
        assertThat(WrittenTables.isLocking("select * from review for update skip locked"))
                .isFalse();
        assertThat(WrittenTables.isLocking("update review set state = ?")).isFalse();
    }
}
