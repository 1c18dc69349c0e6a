package io.countersign.engine.rights.web;

import io.countersign.engine.content.Item;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.Items;
import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.Operation;
import io.countersign.engine.identity.Operations;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.identity.PersonSearch;
import io.countersign.engine.identity.Role;
import io.countersign.engine.identity.Scope;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.rights.Rights;
import io.countersign.engine.rights.Verdict;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who may do what on what, and why, for those who have to answer for it. */
@RestController
class RightsController {

    private static final int PAGE = 500;

    /** Of a longer list nobody reads the rest. */
    private static final int MOST_NAMED = 200;

    private final Operations operations;
    private final Rights rights;
    private final People people;
    private final Items items;

    RightsController(Operations operations, Rights rights, People people, Items items) {
        this.operations = operations;
        this.rights = rights;
        this.people = people;
        this.items = items;
    }

    record OperationAnswer(String method, String path, Operation.Who who, List<Role> roles, Scope scope) {

        static OperationAnswer of(Operation operation) {
            return new OperationAnswer(
                    operation.method(),
                    operation.path(),
                    operation.who(),
                    operation.roles().stream().sorted().toList(),
                    operation.scope());
        }
    }

    record VerdictAnswer(
            String id, String displayName, Verdict.Answer answer, Verdict.Reason reason, List<String> groups) {

        static VerdictAnswer of(Person person, Verdict verdict) {
            return new VerdictAnswer(
                    person.id().value(),
                    person.displayName(),
                    verdict.answer(),
                    verdict.reason(),
                    verdict.groups().stream().map(GroupId::value).toList());
        }
    }

    /** @param more whether there are people beside those who are named */
    record RightsAnswer(
            OperationAnswer operation,
            @Nullable String item,
            @Nullable VerdictAnswer person,
            List<VerdictAnswer> people,
            boolean more) {}

    @GetMapping("/api/rights/operations")
    List<OperationAnswer> list() {
        return operations.all().stream().map(OperationAnswer::of).toList();
    }

    @GetMapping("/api/rights")
    RightsAnswer ask(
            @RequestParam @Size(max = 10) String method,
            @RequestParam @Size(max = 300) String path,
            @RequestParam Optional<@Size(max = 64) String> person,
            @RequestParam Optional<UUID> item) {
        var operation = operations
                .find(method, path)
                .orElseThrow(() -> ProblemException.notFound("Operation", method + " " + path));
        var on = item.map(id -> items.get(new ItemId(id)));
        var able = able(operation, on);
        return new RightsAnswer(
                OperationAnswer.of(operation),
                on.map(Item::name).orElse(null),
                person.map(id -> asked(id, operation, on)).orElse(null),
                able.stream().limit(MOST_NAMED).toList(),
                able.size() > MOST_NAMED);
    }

    private VerdictAnswer asked(String id, Operation operation, Optional<Item> item) {
        var person = Optional.of(id)
                .filter(PersonId::isWellFormed)
                .flatMap(known -> people.find(new PersonId(known)))
                .orElseThrow(() -> ProblemException.notFound("Person", id));
        return VerdictAnswer.of(person, rights.judge(person, operation, item));
    }

    private List<VerdictAnswer> able(Operation operation, Optional<Item> item) {
        List<VerdictAnswer> able = new ArrayList<>();
        PersonId after = null;
        List<Person> page;
        do {
            page = people.search(new PersonSearch(null, null, after, PAGE));
            for (Person person : page) {
                var verdict = rights.judge(person, operation, item);
                if (verdict.answer() != Verdict.Answer.NO) {
                    able.add(VerdictAnswer.of(person, verdict));
                }
                after = person.id();
            }
        } while (page.size() == PAGE && able.size() <= MOST_NAMED);
        return able;
    }
}
