package io.countersign.engine.live;

import io.countersign.engine.content.ItemId;
import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.inbox.OpenTask;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a page can wait for a change of. It names a thing and says nothing about it: who hears of it reads it again, with
 * the rights that he has.
 *
 * @param name {@code inbox:u:} with a person, {@code inbox:g:} with a group, {@code item:} or {@code presence:} with an
 *     item, or one of {@link #EVERYBODYS}
 */
public record Topic(String name) {

    /** What concerns everybody: publishing was stopped, or goes on. */
    public static final Topic STOPS = new Topic("stops");

    /** Some item is new, stands elsewhere or goes out at another time: lists and calendars are old. */
    public static final Topic LISTS = new Topic("lists");

    public static final Topic ACCOUNTS = new Topic("accounts");
    public static final Topic CLAIMS = new Topic("claims");
    public static final Topic OVERRIDES = new Topic("overrides");
    public static final Topic RULES = new Topic("rules");
    public static final Topic RETENTION = new Topic("retention");

    /** Something is stuck or goes on, or a mail went out. */
    public static final Topic OPERATIONS = new Topic("operations");

    /** Pages of the company: whoever may not read them learns no more than that something changed there. */
    public static final Set<Topic> EVERYBODYS =
            Set.of(STOPS, LISTS, ACCOUNTS, CLAIMS, OVERRIDES, RULES, RETENTION, OPERATIONS);

    private static final String INBOX = "inbox:";

    public static Topic item(ItemId item) {
        return new Topic("item:" + item);
    }

    /** Who has the item's draft open. */
    public static Topic presence(ItemId item) {
        return new Topic("presence:" + item);
    }

    /** Everything that is in the person's inbox. */
    public static Set<Topic> inboxOf(Person person) {
        return Stream.concat(
                        Stream.of(inboxOf(person.id())),
                        person.groups().stream().map(Topic::inboxOf))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every inbox in which the task stands or stood. */
    public static Set<Topic> inboxesWith(OpenTask task) {
        return Stream.of(
                        Stream.ofNullable(task.assignee()).map(Topic::inboxOf),
                        task.candidates().people().stream().map(Topic::inboxOf),
                        task.candidates().groups().stream().map(Topic::inboxOf))
                .flatMap(topics -> topics)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Topic inboxOf(PersonId person) {
        return new Topic(INBOX + "u:" + person);
    }

    private static Topic inboxOf(GroupId group) {
        return new Topic(INBOX + "g:" + group);
    }

    /** The part of a page that shows it: {@code inbox}, {@code item}, {@code presence}, or one of {@link #EVERYBODYS}. */
    public String part() {
        return name.split(":", 2)[0];
    }
}
