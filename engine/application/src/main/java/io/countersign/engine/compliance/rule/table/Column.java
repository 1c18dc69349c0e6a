package io.countersign.engine.compliance.rule.table;

/**
 * @param name the fact that an input asks for, or the name of an output
 * @param label the heading; the name where there is none
 * @param type of FEEL, such as {@code string}; empty when the table does not say
 */
public record Column(String name, String label, String type) {

    public Column {
        label = label.isEmpty() ? name : label;
    }
}
