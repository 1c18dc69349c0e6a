package io.countersign.process.compliance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the tables say together, put together as plainly as possible: every table is asked for every market, and the answers
 * are united. The product's evaluator is fast; this one is what it must agree with.
 */
record Evaluation(
        List<String> fired,
        List<String> approvers,
        List<String> postTasks,
        List<String> required,
        List<String> missing,
        List<String> bans,
        int retentionYears,
        String outcome,
        boolean blocked) {

    private static final String EVIDENCE = "EVIDENCE";

    private static final List<String> ORDER = retentionRules();

    /** By the facts of the audience: Camunda's engine takes its time. */
    private static final Map<Object, Set<String>> JURISDICTIONS = new ConcurrentHashMap<>();

    static Evaluation of(Map<String, Object> facts) {
        var required = new LinkedHashSet<String>();
        var missing = new LinkedHashSet<String>();
        var fired = new LinkedHashMap<String, Map<String, Object>>();
        for (Map<String, Object> market : markets(facts)) {
            var rows = rows(Example.contexts(market));
            rows.forEach(row -> fired.put(text(row, "ruleId"), row));
            var asked = codes(rows, jurisdictions(Example.contexts(market)));
            required.addAll(asked);
            asked.stream().filter(code -> !isThere(code, market)).forEach(missing::add);
        }
        var all = inOrder(fired.values());
        return conclude(all, inOrderOf(all, required), inOrderOf(all, missing));
    }

    private static Evaluation conclude(List<Map<String, Object>> rows, List<String> required, List<String> missing) {
        var bans = ids(rows, Set.of("BAN"));
        var approvers = roles(ids(rows, Set.of("REQ", "SUBST", "BAN", "PROC")));
        var outcome = Tables.evaluate(
                        "outcome",
                        Map.of(
                                "bans",
                                bans.size(),
                                "missing",
                                missing.size(),
                                "unknown",
                                0,
                                "approvals",
                                approvers.size()))
                .get(0);
        return new Evaluation(
                ids(rows, Set.of("REQ", "SUBST", "BAN", "PROC", "PROC_POST")),
                approvers,
                roles(ids(rows, Set.of("PROC_POST"))),
                required,
                missing,
                bans,
                years(ids(rows, Set.of("REQ", "SUBST", "BAN", "PROC", "PROC_POST"))),
                text(outcome, "outcome"),
                (Boolean) outcome.get("blocked"));
    }

    /** The rows of all tables that fire for one market and count, without those that another sets aside. */
    static List<Map<String, Object>> rows(Map<String, Object> contexts) {
        contexts.put("jurisdictions", List.copyOf(jurisdictions(contexts)));
        var rows = Tables.PACKS.stream()
                .flatMap(pack -> Tables.evaluate(pack, contexts).stream())
                .filter(row -> text(row, "status").equals("enforcing"))
                .toList();
        var suppressed = rows.stream()
                .flatMap(row -> ((List<?>) row.get("suppresses")).stream())
                .collect(Collectors.toSet());
        return rows.stream()
                .filter(row -> !suppressed.contains(text(row, "ruleId")))
                .toList();
    }

    static Set<String> jurisdictions(Map<String, Object> contexts) {
        return JURISDICTIONS.computeIfAbsent(contexts.get("audience"), audience -> asked(contexts));
    }

    private static Set<String> asked(Map<String, Object> contexts) {
        return Tables.evaluate("jurisdictions", contexts).stream()
                .map(row -> text(row, "jurisdiction"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Map<String, Object>> markets(Map<String, Object> facts) {
        var countries = strings(facts.get("audience.countries"));
        var markets = new ArrayList<Map<String, Object>>();
        for (String country : countries) {
            var market = new LinkedHashMap<>(facts);
            market.put("audience.countries", List.of(country));
            market.put(
                    "audience.subdivisions",
                    strings(facts.get("audience.subdivisions")).stream()
                            .filter(part -> part.startsWith(country + "-"))
                            .toList());
            markets.add(market);
        }
        return markets.isEmpty() ? List.of(facts) : markets;
    }

    private static List<String> codes(List<Map<String, Object>> rows, Set<String> jurisdictions) {
        var codes = new LinkedHashSet<String>();
        for (Map<String, Object> row : rows) {
            if (Set.of("REQ", "SUBST").contains(text(row, "effect"))) {
                codes.addAll(strings(row.get("code")));
            }
            if (text(row, "effect").equals("SUBST")) {
                codes.add(EVIDENCE);
            }
        }
        var covered = codes.stream()
                .flatMap(code -> Tables.evaluate("specialisations", Map.of("code", code)).stream())
                .filter(row -> jurisdictions.contains(text(row, "jurisdiction")))
                .map(row -> text(row, "countsAs"))
                .collect(Collectors.toSet());
        codes.removeAll(covered);
        return List.copyOf(codes);
    }

    private static boolean isThere(String code, Map<String, Object> market) {
        if (code.equals(EVIDENCE)) {
            return "full".equals(market.get("content.substantiation"));
        }
        var jurisdictions = jurisdictions(Example.contexts(market));
        return strings(market.get("content.mandatoryTexts")).stream()
                .anyMatch(text -> text.equals(code)
                        || Tables.evaluate("specialisations", Map.of("code", text)).stream()
                                .anyMatch(row -> text(row, "countsAs").equals(code)
                                        && jurisdictions.contains(text(row, "jurisdiction"))));
    }

    private static List<String> roles(List<String> rules) {
        return rules.stream()
                .flatMap(rule -> Tables.evaluate("approvers", Map.of("ruleId", rule)).stream())
                .map(row -> text(row, "role"))
                .distinct()
                .toList();
    }

    private static int years(List<String> rules) {
        return rules.stream()
                .flatMap(rule -> Tables.evaluate("retention", Map.of("ruleId", rule)).stream())
                .mapToInt(row -> ((Number) row.get("years")).intValue())
                .max()
                .orElse(0);
    }

    private static List<String> ids(List<Map<String, Object>> rows, Set<String> effects) {
        return rows.stream()
                .filter(row -> effects.contains(text(row, "effect")))
                .map(row -> text(row, "ruleId"))
                .toList();
    }

    private static List<Map<String, Object>> inOrder(Collection<Map<String, Object>> fired) {
        return fired.stream()
                .sorted(Comparator.comparingInt(row -> ORDER.indexOf(text(row, "ruleId"))))
                .toList();
    }

    /** As the rules ask for them; evidence after the texts. */
    private static List<String> inOrderOf(List<Map<String, Object>> rows, Collection<String> codes) {
        return Stream.concat(rows.stream().flatMap(row -> strings(row.get("code")).stream()), Stream.of(EVIDENCE))
                .filter(codes::contains)
                .distinct()
                .toList();
    }

    private static List<String> retentionRules() {
        return TableFile.of("retention").column("ruleId").stream()
                .map(cell -> cell.replace("\"", ""))
                .toList();
    }

    static String text(Map<String, Object> row, String output) {
        return String.valueOf(row.get(output));
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Object list) {
        return list == null ? List.of() : (List<String>) list;
    }
}
