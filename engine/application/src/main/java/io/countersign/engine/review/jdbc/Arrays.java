package io.countersign.engine.review.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/** Texts in one column. */
final class Arrays {

    private Arrays() {}

    static String[] of(Collection<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }

    static List<String> read(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
