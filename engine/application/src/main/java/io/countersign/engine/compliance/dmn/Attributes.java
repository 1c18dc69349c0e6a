package io.countersign.engine.compliance.dmn;

import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/** The attributes of an element without a namespace, as copies. */
record Attributes(
        String id,
        String name,
        String label,
        String typeRef,
        String hitPolicy,
        String aggregation,
        String expressionLanguage) {

    Attributes(XMLStreamReader element) {
        this(
                value(element, "id"),
                value(element, "name"),
                value(element, "label"),
                value(element, "typeRef"),
                value(element, "hitPolicy"),
                value(element, "aggregation"),
                value(element, "expressionLanguage"));
    }

    boolean speaksFeel() {
        var language = expressionLanguage.toLowerCase(Locale.ROOT);
        return language.isEmpty()
                || language.equals("feel")
                || language.startsWith("http") && (language.endsWith("/feel/") || language.contains("/spec/feel/"));
    }

    private static String value(XMLStreamReader element, String name) {
        return Optional.ofNullable(element.getAttributeValue(null, name))
                .orElse("")
                .strip();
    }
}
