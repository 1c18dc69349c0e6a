package io.countersign.engine.review.camunda;

import io.countersign.engine.content.Facts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Facts as FEEL reads them: {@code content.paid} is the entry {@code paid} of the context {@code content}. */
final class FactContexts {

    private static final List<String> CONTEXTS = List.of("content", "product", "audience", "campaign", "data");

    private FactContexts() {}

    /** Each context is there, also when nothing of it is known. */
    static Map<String, Object> of(Facts facts) {
        var contexts = new HashMap<String, Map<String, Object>>();
        CONTEXTS.forEach(name -> contexts.put(name, new HashMap<>()));
        facts.values().forEach((name, value) -> {
            int dot = name.indexOf('.');
            if (dot > 0) {
                contexts.computeIfAbsent(name.substring(0, dot), context -> new HashMap<>())
                        .put(name.substring(dot + 1), value);
            }
        });
        contexts.computeIfAbsent("content", context -> new HashMap<>()).putIfAbsent("claims", List.of());
        return new HashMap<>(contexts);
    }
}
