package io.countersign.process.compliance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every table of duties keeps to, each as a function from the table to what is wrong with it. */
final class PackConventions {

    static final Map<String, Function<Pack, Stream<String>>> ALL = Map.of(
            "is drawn under its own name", PackConventions::isDrawn,
            "has each id once", PackConventions::hasEachIdOnce,
            "is written in FEEL", PackConventions::isWrittenInFeel,
            "collects all rows that fit", PackConventions::collects,
            "answers what every pack answers", PackConventions::answersTheSame,
            "begins with the place and ends with the day", PackConventions::beginsWithThePlace,
            "asks for facts, places and values that there are", PackConventions::asksForWhatThereIs,
            "says all of a rule that must be said", PackConventions::saysAll,
            "says the same in neighbouring rows of a rule", PackConventions::saysTheSame,
            "only warns of what is not sure", PackConventions::onlyWarns);

    private static final List<String> OUTPUTS = List.of(
            "ruleId",
            "effect",
            "code",
            "severity",
            "status",
            "confidence",
            "requirement",
            "source",
            "suppresses",
            "owner");
    private static final String PLACE = "jurisdictions";
    private static final String DAY = "campaign.publishDate";
    private static final Pattern TEXTS = Pattern.compile("\"([^\"]*)\"");
    private static final String DATE = "date\\(\"\\d{4}-\\d\\d-\\d\\d\"\\)";
    private static final Map<String, Pattern> FORMS = Map.of(
            "ruleId",
            Pattern.compile("[A-Z]{2,3}-[A-Z0-9-]+"),
            "effect",
            Pattern.compile("REQ|SUBST|BAN|PROC|PROC_POST"),
            "severity",
            Pattern.compile("[1-4]"),
            "status",
            Pattern.compile("draft|advisory|enforcing|retired"),
            "confidence",
            Pattern.compile("high|medium|low"),
            "requirement",
            Pattern.compile(".{10,}"),
            "source",
            Pattern.compile(".{5,}"),
            PLACE,
            Pattern.compile("list contains\\(.*"),
            DAY,
            Pattern.compile(">= " + DATE + "|\\[" + DATE + "\\.\\." + DATE + "\\)"));
    private static final Set<String> PLACES = TableFile.of("jurisdictions").rows().stream()
            .map(row -> row.text("jurisdiction"))
            .collect(Collectors.toSet());

    private PackConventions() {}

    private static Stream<String> isDrawn(Pack pack) {
        var id = Tables.decision(pack.key());
        return Stream.of("decision:id", "DMNShape:dmnElementRef")
                .map(place -> place.split(":"))
                .filter(place -> !pack.file()
                        .elements(place[0])
                        .map(element -> element.getAttribute(place[1]))
                        .toList()
                        .equals(List.of(id)))
                .map(place -> place[0]);
    }

    private static Stream<String> hasEachIdOnce(Pack pack) {
        var ids = pack.file().ids();
        return ids.stream().filter(id -> ids.indexOf(id) != ids.lastIndexOf(id));
    }

    private static Stream<String> isWrittenInFeel(Pack pack) {
        return pack.file()
                .elements("*")
                .map(element -> element.getAttribute("expressionLanguage"))
                .filter(Predicate.not(String::isEmpty));
    }

    private static Stream<String> collects(Pack pack) {
        return pack.file()
                .elements("decisionTable")
                .map(table -> table.getAttribute("hitPolicy") + table.getAttribute("aggregation"))
                .filter(Predicate.not("COLLECT"::equals));
    }

    private static Stream<String> answersTheSame(Pack pack) {
        return pack.file().outputs().equals(OUTPUTS)
                ? Stream.empty()
                : Stream.of(pack.file().outputs().toString());
    }

    private static Stream<String> beginsWithThePlace(Pack pack) {
        var inputs = pack.file().inputs();
        return inputs.indexOf(PLACE) == 0 && inputs.lastIndexOf(DAY) == inputs.size() - 1
                ? Stream.empty()
                : Stream.of(inputs.toString());
    }

    private static Stream<String> asksForWhatThereIs(Pack pack) {
        return pack.file().inputs().stream()
                .filter(input -> !input.equals(DAY))
                .flatMap(input -> input.equals(PLACE) || Dictionary.names().contains(input)
                        ? pack.file().column(input).stream()
                                .flatMap(cell -> texts(cell).stream())
                                .filter(Predicate.not(known(input)::contains))
                        : Stream.of(input));
    }

    private static Stream<String> saysAll(Pack pack) {
        return pack.file().rows().stream().flatMap(row -> FORMS.entrySet().stream()
                .filter(form -> row.cells().containsKey(form.getKey()))
                .filter(form ->
                        !form.getValue().matcher(row.text(form.getKey())).matches())
                .map(form -> row.id() + " " + form.getKey()));
    }

    private static Stream<String> saysTheSame(Pack pack) {
        return pack.rules().stream().filter(rule -> {
            var rows = pack.rowsOf(rule);
            int first = pack.file().rows().indexOf(rows.get(0));
            return !pack.file().rows().subList(first, first + rows.size()).equals(rows)
                    || rows.stream().map(PackConventions::answers).distinct().count() > 1;
        });
    }

    private static Stream<String> onlyWarns(Pack pack) {
        return pack.file().rows().stream()
                .filter(row -> row.text("confidence").equals("low"))
                .filter(row -> row.text("status").equals("enforcing"))
                .map(TableFile.Row::id);
    }

    private static List<String> answers(TableFile.Row row) {
        return OUTPUTS.stream().map(row::text).toList();
    }

    private static Set<String> known(String input) {
        return input.equals(PLACE) ? PLACES : Dictionary.allowed(input);
    }

    private static List<String> texts(String cell) {
        return TEXTS.matcher(cell).results().map(match -> match.group(1)).toList();
    }
}
