package io.countersign.engine.identity.jdbc;

/** By what the process engine asks for users and groups. */
public enum DirectoryColumn {
    USER_ID("id"),
    FIRST_NAME("first_name"),
    LAST_NAME("last_name"),
    EMAIL("email"),
    GROUP_ID("id"),
    GROUP_NAME("name"),
    GROUP_TYPE("split_part(id, '/', 1)");

    private final String expression;

    DirectoryColumn(String expression) {
        this.expression = expression;
    }

    String expression() {
        return expression;
    }
}
