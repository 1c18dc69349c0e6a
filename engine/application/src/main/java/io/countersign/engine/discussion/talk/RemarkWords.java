package io.countersign.engine.discussion.talk;

import io.countersign.engine.content.Item;
import io.countersign.engine.content.Items;
import io.countersign.engine.discussion.Anchor;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.problem.ProblemException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a remark may say, and whom it names: {@code @} and the id of somebody who exists. */
@Component
class RemarkWords {

    private static final int LONGEST = 4_000;
    private static final int LONGEST_QUOTE = 2_000;
    private static final int MOST_MENTIONS = 20;

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\u2028|\\u2029");
    private static final Pattern UNREADABLE = Pattern.compile(
            "[\\p{Cntrl}&&[^\\n\\t]]|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]");

    /** Not within an address; what ends a sentence does not belong to the id. */
    private static final Pattern MENTION =
            Pattern.compile("(?<![\\p{L}\\p{N}._-])@([a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9_])?)");

    private final People people;
    private final Items items;

    RemarkWords(People people, Items items) {
        this.people = people;
        this.items = items;
    }

    /** @throws ProblemException 400 */
    String read(String given) {
        var words = LINE_END.matcher(given).replaceAll("\n").strip();
        if (words.isEmpty()) {
            throw ProblemException.invalid("words", "MISSING", "Remark: it is empty. Say something, or cancel.");
        }
        refuseTooLong("words", "Remark", words, LONGEST);
        if (UNREADABLE.matcher(words).find()) {
            throw ProblemException.invalid(
                    "words",
                    "UNREADABLE_CHARACTER",
                    "Remark: it holds a character that cannot be shown. Paste it again as plain text.");
        }
        return words;
    }

    /** @throws ProblemException 400 */
    void checkQuote(Anchor.Words pinned) {
        refuseTooLong("anchor.quote", "Marked words", pinned.quote(), LONGEST_QUOTE);
    }

    /** @throws ProblemException 400 when somebody is named who may not see the item, or too many are */
    Set<PersonId> mentions(Item item, String words) {
        var named = MENTION.matcher(words)
                .results()
                .map(found -> new PersonId(found.group(1)))
                .limit(MOST_MENTIONS * 10L)
                .collect(Collectors.toUnmodifiableSet());
        var known =
                people.findAll(named).values().stream().filter(Person::active).toList();
        if (known.size() > MOST_MENTIONS) {
            throw ProblemException.invalid(
                    "words",
                    "TOO_MANY_MENTIONS",
                    "Remark: it names %d people; the limit is %d. Name those who have to know."
                            .formatted(known.size(), MOST_MENTIONS));
        }
        known.stream()
                .filter(person -> !items.maySee(person, item.id()))
                .findFirst()
                .ifPresent(blind -> {
                    throw ProblemException.invalid(
                            "words",
                            "CANNOT_SEE_IT",
                            "Remark: %s may not see “%s”. Name somebody of its markets."
                                    .formatted(blind.displayName(), item.name()));
                });
        return known.stream().map(Person::id).collect(Collectors.toUnmodifiableSet());
    }

    private static void refuseTooLong(String field, String what, String text, int longest) {
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            throw ProblemException.invalid(
                    field,
                    "TOO_LONG",
                    "%s: %,d characters; the limit is %,d. Shorten it.".formatted(what, length, longest));
        }
    }
}
