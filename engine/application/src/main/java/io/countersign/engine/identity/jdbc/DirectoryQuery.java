package io.countersign.engine.identity.jdbc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the process engine asks of the directory; a condition on null is no condition. Not for use by several threads. */
public final class DirectoryQuery {

    private final List<String> conditions = new ArrayList<>();
    private final List<String> order = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    public DirectoryQuery equal(DirectoryColumn column, @Nullable String value) {
        return value == null ? this : condition(column.expression() + " = %s", value);
    }

    /** With the wildcards of SQL: per cent sign and underscore. */
    public DirectoryQuery like(DirectoryColumn column, @Nullable String pattern) {
        return pattern == null ? this : condition(column.expression() + " like %s", pattern);
    }

    public DirectoryQuery in(DirectoryColumn column, String @Nullable [] values) {
        if (values == null) {
            return this;
        }
        return values.length == 0 ? nothing() : condition(column.expression() + " in (%s)", List.of(values));
    }

    /** Users who are members of the group. */
    public DirectoryQuery memberOf(@Nullable String group) {
        return group == null
                ? this
                : condition("id in (select person_id from identity_membership where group_id = %s)", group);
    }

    /** Groups that have the user as a member. */
    public DirectoryQuery withMember(@Nullable String user) {
        return user == null
                ? this
                : condition("id in (select group_id from identity_membership where person_id = %s)", user);
    }

    /** For what this directory does not know: no answer instead of a wrong one. */
    public DirectoryQuery nothing() {
        conditions.add("false");
        return this;
    }

    public DirectoryQuery orderBy(DirectoryColumn column, boolean descending) {
        order.add(column.expression() + (descending ? " desc" : " asc"));
        return this;
    }

    private DirectoryQuery condition(String template, Object value) {
        var name = "p" + parameters.size();
        parameters.put(name, value);
        conditions.add(template.formatted(":" + name));
        return this;
    }

    String tail() {
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        var all = new ArrayList<>(order);
        all.add("id");
        return where + " order by " + String.join(", ", all);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
