package io.countersign.engine.channel;

import io.countersign.engine.channel.jdbc.AccountRows;
import io.countersign.engine.content.Market;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.plugin.Plugins;
import io.countersign.engine.problem.FieldProblem;
import io.countersign.engine.problem.ProblemException;
import io.countersign.plugin.spi.channel.ChannelFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says everything that is wrong with an account's form at once. */
@Component
class FormCheck {

    private final Plugins plugins;
    private final People people;
    private final AccountRows rows;

    FormCheck(Plugins plugins, People people, AccountRows rows) {
        this.plugins = plugins;
        this.people = people;
        this.rows = rows;
    }

    /**
     * @param existing the account that is changed; null for a new one
     * @param storedSecrets keys of the secrets that it has already
     */
    void check(AccountForm form, @Nullable Account existing, Set<String> storedSecrets) {
        List<FieldProblem> problems = new ArrayList<>();
        name(form.name(), existing).ifPresent(problems::add);
        markets(form.markets()).ifPresent(problems::add);
        if (form.perMinute() < 1 || form.perMinute() > AccountForm.MOST_PER_MINUTE) {
            problems.add(new FieldProblem(
                    "perMinute",
                    "OUT_OF_RANGE",
                    "Publications a minute: %d is not between 1 and %d. Correct it."
                            .formatted(form.perMinute(), AccountForm.MOST_PER_MINUTE)));
        }
        owner("businessOwner", form.businessOwner()).ifPresent(problems::add);
        owner("technicalOwner", form.technicalOwner()).ifPresent(problems::add);
        problems.addAll(network(form, existing, storedSecrets));
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
    }

    private Optional<FieldProblem> name(String name, @Nullable Account existing) {
        if (name.isBlank() || name.length() > 100) {
            return Optional.of(new FieldProblem(
                    "name", "LENGTH", "Name: it has %d characters. Write 1 to 100.".formatted(name.length())));
        }
        return rows.nameTaken(name, existing == null ? null : existing.id())
                ? Optional.of(new FieldProblem(
                        "name", "NAME_TAKEN", "Name '%s': another account has it. Choose another.".formatted(name)))
                : Optional.empty();
    }

    private static Optional<FieldProblem> markets(Set<String> markets) {
        if (markets.isEmpty()) {
            return Optional.of(new FieldProblem("markets", "MISSING", "Markets: there is none. Choose at least one."));
        }
        return markets.stream()
                .filter(market -> !Market.isMarket(market))
                .findFirst()
                .map(wrong -> new FieldProblem(
                        "markets", "UNKNOWN", "Market '%s': there is no such country. Correct it.".formatted(wrong)));
    }

    private Optional<FieldProblem> owner(String field, PersonId owner) {
        return people.find(owner).filter(Person::active).isPresent()
                ? Optional.empty()
                : Optional.of(new FieldProblem(
                        field,
                        "UNKNOWN",
                        "Owner '%s': nobody active has this name. Choose a person.".formatted(owner)));
    }

    private List<FieldProblem> network(AccountForm form, @Nullable Account existing, Set<String> storedSecrets) {
        if (existing != null && !existing.channel().equals(form.channel())) {
            return List.of(new FieldProblem(
                    "channel",
                    "FIXED",
                    "Network: an account stays on the network that it was connected to. Connect another account."));
        }
        Optional<ChannelFactory> factory = plugins.channel(form.channel());
        return factory.isPresent()
                ? new SettingsCheck(factory.get().settings()).problems(form, storedSecrets)
                : List.of(new FieldProblem(
                        "channel",
                        "UNKNOWN",
                        "Network '%s': no plugin brings it. Choose one from the list, or ask the platform admin to install it."
                                .formatted(form.channel())));
    }
}
