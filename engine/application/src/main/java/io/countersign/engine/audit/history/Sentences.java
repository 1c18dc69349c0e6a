package io.countersign.engine.audit.history;

import io.countersign.engine.audit.AuditRecord;
import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.PersonId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * One line for each record, in English or German. {@code {name}} stands for a detail, {@code [ … {name} … ]} for a part that
 * is left out when the detail is empty. What people wrote is put in once and not looked at again.
 */
@Component
public class Sentences {

    private static final String BUNDLE = "io.countersign.engine.audit.history.sentences";
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]{]*\\{([a-zA-Z]+)}[^\\[\\]]*)]");
    /** What is put in last may be a sentence itself. */
    private static final Pattern TWO_STOPS = Pattern.compile("(?<!\\.)\\.\\.$");

    private static final Set<String> SLOTS = Set.of("slot", "before");
    private static final Pattern DETAIL = Pattern.compile("\\{([a-zA-Z]+)}");

    /**
     * @param names who a person is, by id
     * @param groups what a group is called, by id
     */
    public String sentence(
            AuditRecord happened, Locale language, Function<PersonId, String> names, Function<GroupId, String> groups) {
        var bundle = ResourceBundle.getBundle(
                BUNDLE,
                Locale.forLanguageTag(language.getLanguage()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var action = happened.entry().action();
        if (!bundle.containsKey(action)) {
            return action;
        }
        var details = new TreeMap<>(happened.entry().details());
        details.put("by", happened.actor().map(names).orElse("Countersign"));
        happened.entry().version().ifPresent(version -> details.put("version", version.toString()));
        Optional.ofNullable(details.get("people")).ifPresent(people -> details.put("people", named(people, names)));
        details.computeIfPresent("group", (key, group) -> groups.apply(new GroupId(group)));
        details.computeIfPresent("outcome", (key, outcome) -> word("outcome." + outcome, bundle, outcome));
        details.replaceAll((key, detail) -> SLOTS.contains(key) ? SlotWords.of(detail, language) : detail);
        return fill(bundle.getString(action), details);
    }

    private static String named(String people, Function<PersonId, String> names) {
        return Pattern.compile(" ")
                .splitAsStream(people)
                .filter(PersonId::isWellFormed)
                .map(PersonId::new)
                .map(names)
                .collect(Collectors.joining(", "));
    }

    private static String word(String key, ResourceBundle bundle, String otherwise) {
        return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
    }

    private static String fill(String template, Map<String, String> details) {
        var shown = OPTIONAL.matcher(template)
                .replaceAll(part -> isEmpty(details, part.group(2)) ? "" : Matcher.quoteReplacement(part.group(1)));
        var sentence = DETAIL.matcher(shown)
                .replaceAll(detail -> Matcher.quoteReplacement(
                        details.getOrDefault(detail.group(1), "").strip()));
        return TWO_STOPS.matcher(sentence).replaceFirst(".");
    }

    private static boolean isEmpty(Map<String, String> details, String name) {
        return details.getOrDefault(name, "").isBlank();
    }
}
