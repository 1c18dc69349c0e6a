package io.countersign.engine.identity.jdbc;

import io.countersign.engine.identity.GroupAdded;
import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Regions;
import io.countersign.engine.problem.FieldProblem;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Groups by what somebody typed. One that is missing is made when its function is known and its region is a country. */
@Repository
class GroupWishes {

    /** The functions that are different from region to region; the others exist once, for the whole world. */
    private static final Map<String, String> REGIONAL = Map.ofEntries(
            Map.entry("marketing", "Marketing"),
            Map.entry("brand", "Brand"),
            Map.entry("legal", "Legal"),
            Map.entry("compliance", "Compliance"),
            Map.entry("compliance-admin", "Compliance administration"),
            Map.entry("privacy", "Privacy"),
            Map.entry("sustain", "Sustainability"),
            Map.entry("access", "Accessibility"),
            Map.entry("child", "Child safety"),
            Map.entry("mlr", "Medical, legal and regulatory"),
            Map.entry("rgo", "Responsible gambling"),
            Map.entry("political", "Political"),
            Map.entry("principal", "Registered principals"),
            Map.entry("cco", "Chief compliance officers"),
            Map.entry("s21", "s21 approvers"),
            Map.entry("it", "IT"),
            Map.entry("it-security", "IT security"),
            Map.entry("account-admin", "Account administration"),
            Map.entry("market", "Market owners"));

    private final JdbcClient database;
    private final People people;
    private final ApplicationEventPublisher events;

    GroupWishes(JdbcClient database, People people, ApplicationEventPublisher events) {
        this.database = database;
        this.people = people;
        this.events = events;
    }

    List<FieldProblem> problemsOf(Collection<String> wished) {
        return wished.stream()
                .distinct()
                .flatMap(group -> problemOf(group).stream())
                .toList();
    }

    private Optional<FieldProblem> problemOf(String wished) {
        if (!GroupId.isWellFormed(wished)) {
            return problem(
                    "MALFORMED", "The group " + wished + " is not written as function/region, such as legal/de.");
        }
        var group = new GroupId(wished);
        if (people.findGroup(group).isPresent()
                || (REGIONAL.containsKey(group.function()) && Regions.isCountry(group.region()))) {
            return Optional.empty();
        }
        return problem(
                "UNKNOWN", "The group " + wished + " is none of the known functions and regions. Choose another.");
    }

    private static Optional<FieldProblem> problem(String code, String message) {
        return Optional.of(new FieldProblem("groups", code, message));
    }

    /** The groups, all of which exist afterwards; only for what has no problems. */
    Set<GroupId> made(Collection<String> wished) {
        var groups = wished.stream().map(GroupId::new).collect(Collectors.toUnmodifiableSet());
        groups.stream().sorted().forEach(this::makeIfMissing);
        return groups;
    }

    private void makeIfMissing(GroupId group) {
        var function = REGIONAL.get(group.function());
        if (function == null || !Regions.isCountry(group.region())) {
            return;
        }
        make(group, function + " " + country(group));
    }

    /** Groups of the company's identity provider: whoever keeps them there has decided that they exist. */
    void mirrored(Collection<GroupId> groups) {
        groups.stream().sorted().forEach(group -> {
            var region = Regions.isCountry(group.region()) ? country(group) : group.region();
            make(group, REGIONAL.getOrDefault(group.function(), group.function()) + " " + region);
        });
    }

    private static String country(GroupId group) {
        return new Locale.Builder().setRegion(group.region()).build().getDisplayCountry(Locale.ENGLISH);
    }

    private void make(GroupId group, String name) {
        var made = database.sql("insert into identity_group (id, name) values (?, ?) on conflict (id) do nothing")
                .params(group.value(), name)
                .update();
        if (made > 0) {
            events.publishEvent(new GroupAdded(group));
        }
    }
}
