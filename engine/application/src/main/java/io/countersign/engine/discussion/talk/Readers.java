package io.countersign.engine.discussion.talk;

import io.countersign.engine.content.Item;
import io.countersign.engine.content.Items;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.identity.PersonSearch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may see an item, and so may be mentioned. */
@Component
class Readers {

    private static final int AT_ONCE = 50;

    /** Whoever is looked for among more people than that types another letter. */
    private static final int MOST_PAGES = 10;

    private final People people;
    private final Items items;

    Readers(People people, Items items) {
        this.people = people;
        this.items = items;
    }

    List<Person> of(Item item, String text, int limit) {
        var found = new ArrayList<Person>();
        PersonId after = null;
        for (int page = 0; page < MOST_PAGES && found.size() < limit; page++) {
            var next = page(text, after);
            next.stream()
                    .filter(person -> person.active() && items.maySee(person, item.id()))
                    .limit(limit - (long) found.size())
                    .forEach(found::add);
            if (next.size() < AT_ONCE) {
                break;
            }
            after = next.get(next.size() - 1).id();
        }
        return List.copyOf(found);
    }

    private List<Person> page(String text, @Nullable PersonId after) {
        return people.search(new PersonSearch(text.isBlank() ? null : text.strip(), null, after, AT_ONCE));
    }
}
