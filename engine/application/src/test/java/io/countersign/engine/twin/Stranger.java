package io.countersign.engine.twin;

import io.countersign.engine.Visitor;
import io.countersign.engine.Visitor.Answer;
import io.countersign.engine.twin.Operations.Operation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody of another region, who tries operations with the twin's ids and with ids that nobody ever gave, and compares:
 * whatever differs tells that the former exist.
 *
 * @param prefix of the door
 * @param headers sent with everything
 */
record Stranger(Visitor visitor, String prefix, Map<String, String> headers) {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]*)}");
    private static final Pattern ENCODED = Pattern.compile("[A-Za-z0-9_-]{24,}");

    /** Names the one request, for whoever looks for it in the log. */
    private static final Pattern CORRELATION = Pattern.compile("\"correlation\":\"[^\"]*\"|\"timestamp\":[^,}]*");

    /** So that lists are long enough to see something in. */
    private static final Set<String> ALWAYS = Set.of("limit", "maxResults");

    /** What this operation tells of the twin; empty when nothing. */
    List<String> learns(Operation operation, Twin twin, Map<String, String> usual, Object body) {
        List<String> learned = new ArrayList<>();
        for (Map<String, String> values : questions(operation, twin, usual)) {
            var real = ask(operation, values, body);
            seen(operation + " with " + values.keySet(), real, twin, new HashSet<>(values.values()), learned);
            var invented = invented(values, twin);
            if (invented.equals(values)) {
                continue;
            }
            var other = ask(operation, invented, body);
            if (!sameAnswer(real, values, other, invented)) {
                learned.add("%s with %s: %s, with what nobody has: %s"
                        .formatted(operation, values.keySet(), shortened(real), shortened(other)));
            }
        }
        return learned;
    }

    private static void seen(String what, Answer answer, Twin twin, Set<String> asked, List<String> learned) {
        var text = new StringBuilder(new String(answer.bytes(), StandardCharsets.UTF_8));
        ENCODED.matcher(text.toString()).results().forEach(part -> text.append('\n')
                .append(decoded(part.group())));
        var found = twin.seenIn(text.toString(), asked);
        if (!found.isEmpty()) {
            learned.add(what + " shows " + found);
        }
    }

    /** Once with what the path needs, and once more with each query parameter that can name something of the twin. */
    private static List<Map<String, String>> questions(Operation operation, Twin twin, Map<String, String> usual) {
        Map<String, String> path = new LinkedHashMap<>();
        VARIABLE.matcher(operation.path())
                .results()
                .map(found -> found.group(1))
                .forEach(name -> path.put(
                        "{" + name + "}",
                        twin.places()
                                .getOrDefault(
                                        name,
                                        usual.getOrDefault(
                                                name, UUID.randomUUID().toString()))));
        Map<String, String> plain = new LinkedHashMap<>(path);
        operation.query().stream()
                .filter(name -> operation.required().contains(name) || ALWAYS.contains(name))
                .filter(usual::containsKey)
                .forEach(name -> plain.put(name, usual.get(name)));
        List<Map<String, String>> questions = new ArrayList<>(List.of(plain));
        operation.query().stream().filter(twin.places()::containsKey).forEach(name -> {
            Map<String, String> more = new LinkedHashMap<>(plain);
            more.put(name, twin.places().get(name));
            if (name.equals("scopeId")) {
                more.put("scope", "ITEM");
            }
            questions.add(more);
        });
        return questions;
    }

    private static Map<String, String> invented(Map<String, String> values, Twin twin) {
        Map<String, String> invented = new LinkedHashMap<>();
        values.forEach((name, value) -> invented.put(name, twin.places().containsValue(value) ? like(value) : value));
        return invented;
    }

    /** Of the same form, and nobody's. */
    private static String like(String value) {
        var digits = UUID.randomUUID().toString();
        return switch (value.length()) {
            case 36 -> digits;
            case 64 -> (digits + digits).replace("-", "");
            default -> value.charAt(0) + digits.substring(0, 8);
        };
    }

    private Answer ask(Operation operation, Map<String, String> values, Object body) {
        var address = VARIABLE.matcher(operation.path()).replaceAll(found -> values.get(found.group()));
        var query = new ArrayList<String>();
        values.forEach((name, value) -> {
            if (!name.startsWith("{")) {
                query.add(name + "=" + value);
            }
        });
        var all = new HashMap<>(headers);
        all.put("If-Match", "\"0\"");
        all.put("Idempotency-Key", UUID.randomUUID().toString());
        var reads = Set.of("GET", "DELETE", "OPTIONS").contains(operation.method());
        return visitor.send(
                operation.method(),
                prefix + address + (query.isEmpty() ? "" : "?" + String.join("&", query)),
                reads ? null : body,
                all);
    }

    private static boolean sameAnswer(
            Answer real, Map<String, String> asked, Answer other, Map<String, String> invented) {
        return real.status() == other.status() && without(real, asked).equals(without(other, invented));
    }

    private static String without(Answer answer, Map<String, String> asked) {
        var text = new String(answer.bytes(), StandardCharsets.UTF_8);
        for (String value : asked.values()) {
            text = text.replace(value, "…");
        }
        // What is wrong with fields is told in any order.
        return Stream.of(CORRELATION.matcher(text).replaceAll("").split("[{}]", -1))
                .map(part -> part.equals(",") ? "" : part)
                .sorted()
                .collect(Collectors.joining());
    }

    private static String shortened(Answer answer) {
        var text = answer.toString();
        return text.substring(0, Math.min(200, text.length()));
    }

    private static String decoded(String part) {
        try {
            return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException notEncoded) {
            return "";
        }
    }
}
