package io.countersign.process.compliance;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All rules as a page to read, made from the tables. */
final class RulesPage {

    private static final String HEAD = """
            # The starter rules

            Made from the decision tables in `src/main/resources/compliance`; a test keeps it so. Change the tables, then run \
            `./mvnw -pl process-models test -Dtest=RulesPageTest -Dcountersign.pages=write`.

            A starting point, not legal advice: a named person of the company confirms each row.

            """;
    private static final String COLUMNS = """
            | rule | fires | asked | codes | severity | signed by | kept, years | from | source | confidence |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
            """;
    private static final Pattern PLACES = Pattern.compile("list contains\\(\\?, \"([A-Z-]+)\"\\)");
    private static final Pattern ONE_CLAIM = Pattern.compile("list contains\\(\\?, (\"[^\"]+\")\\)");
    private static final Pattern SOME_CLAIM = Pattern.compile("some claim in \\? satisfies claim in \\((.*)\\)");

    private final Map<String, List<TableFile.Row>> approvers = byRule("approvers");
    private final Map<String, List<TableFile.Row>> retention = byRule("retention");

    String text() {
        return HEAD
                + Pack.all().stream()
                        .filter(pack -> !pack.rules().isEmpty())
                        .map(this::section)
                        .collect(Collectors.joining("\n"));
    }

    private String section(Pack pack) {
        var title = pack.file().elements("decision").findFirst().orElseThrow().getAttribute("name");
        return "## %s (`%s.dmn`)\n\n%s".formatted(title.replace("Obligations: ", ""), pack.key(), COLUMNS)
                + pack.rules().stream().map(rule -> line(pack, rule)).collect(Collectors.joining());
    }

    private String line(Pack pack, String rule) {
        var rows = pack.rowsOf(rule);
        var row = rows.get(0);
        var fires = rows.stream().map(each -> condition(pack, each)).collect(Collectors.joining(" <br>*or* "));
        return "| %s |\n"
                .formatted(String.join(
                        " | ",
                        rule,
                        fires,
                        effect(row) + row.text("requirement").replace("|", "/"),
                        row.cells().get("code").replaceAll("[\\[\\]\"]", ""),
                        row.text("severity"),
                        column(approvers, rule, "role"),
                        column(retention, rule, "years") + " " + column(retention, rule, "basis"),
                        row.cells().get("campaign.publishDate").replaceAll("[^0-9.-]", ""),
                        row.text("source"),
                        row.text("confidence")));
    }

    private static String effect(TableFile.Row row) {
        return switch (row.text("effect")) {
            case "BAN" -> "**Banned:** ";
            case "SUBST" -> "**Evidence:** ";
            case "PROC" -> "**Step:** ";
            case "PROC_POST" -> "**Step afterwards:** ";
            default -> "";
        };
    }

    private static String condition(Pack pack, TableFile.Row row) {
        return pack.file().inputs().stream()
                .filter(input -> !input.equals("campaign.publishDate"))
                .filter(input -> !row.cells().get(input).isEmpty())
                .map(input -> input.equals("jurisdictions")
                        ? places(row.cells().get(input))
                        : "%s: %s"
                                .formatted(
                                        pack.file().label(input),
                                        words(row.cells().get(input))))
                .collect(Collectors.joining("; "));
    }

    private static String places(String cell) {
        return PLACES.matcher(cell).results().map(match -> match.group(1)).collect(Collectors.joining(" or "));
    }

    private static String words(String cell) {
        var one = ONE_CLAIM.matcher(cell);
        var some = SOME_CLAIM.matcher(cell);
        var values = one.matches() ? one.group(1) : some.matches() ? some.group(1) : cell;
        return values.replace("not(", "not ")
                .replace(")", values.startsWith("not(") ? "" : ")")
                .replace(", ", " or ")
                .replace("\"", "")
                .replace("true", "yes")
                .replace("false", "no");
    }

    private static Map<String, List<TableFile.Row>> byRule(String table) {
        return TableFile.of(table).rows().stream().collect(Collectors.groupingBy(row -> row.text("ruleId")));
    }

    private static String column(Map<String, List<TableFile.Row>> table, String rule, String column) {
        Function<TableFile.Row, String> text = row -> row.text(column);
        return table.get(rule).stream().map(text).collect(Collectors.joining(", "));
    }
}
