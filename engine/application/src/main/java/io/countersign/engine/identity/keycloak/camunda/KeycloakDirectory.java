package io.countersign.engine.identity.keycloak.camunda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.identity.keycloak.ByKeycloak;
import io.countersign.engine.identity.keycloak.Directory;
import io.countersign.engine.identity.keycloak.DirectoryAway;
import io.countersign.engine.identity.keycloak.KeycloakSettings;
import io.countersign.engine.identity.keycloak.Member;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.extension.keycloak.CacheableKeycloakGroupQuery;
import org.camunda.bpm.extension.keycloak.CacheableKeycloakUserQuery;
import org.camunda.bpm.extension.keycloak.KeycloakGroupQuery;
import org.camunda.bpm.extension.keycloak.KeycloakGroupService;
import org.camunda.bpm.extension.keycloak.KeycloakUserQuery;
import org.camunda.bpm.extension.keycloak.KeycloakUserService;
import org.camunda.bpm.extension.keycloak.rest.KeycloakRestTemplate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Asks by the library's queries; only who is disabled it does not tell, so that is asked beside it. */
@ByKeycloak
@Component
class KeycloakDirectory implements Directory {

    private static final int PAGE = 500;

    private final KeycloakUserService users;
    private final KeycloakGroupService groups;
    private final KeycloakRestTemplate calls;
    private final KeycloakSettings settings;
    private final ObjectMapper json;

    KeycloakDirectory(
            KeycloakUserService users,
            KeycloakGroupService groups,
            KeycloakRestTemplate calls,
            KeycloakSettings settings,
            ObjectMapper json) {
        this.users = users;
        this.groups = groups;
        this.calls = calls;
        this.settings = settings;
        this.json = json;
    }

    @Override
    public Set<String> disabled() {
        return asked("users who are disabled", () -> {
            var subjects = new HashSet<String>();
            List<String> page;
            do {
                page = disabledFrom(subjects.size());
            } while (subjects.addAll(page) && page.size() == PAGE);
            return subjects;
        });
    }

    private List<String> disabledFrom(int first) {
        var address = settings.administration() + "/users?enabled=false&briefRepresentation=true&first=" + first
                + "&max=" + PAGE;
        var answer = calls.exchange(address, HttpMethod.GET, String.class).getBody();
        var subjects = new ArrayList<String>();
        parsed(answer).forEach(user -> subjects.add(user.path("id").asText()));
        return subjects;
    }

    private JsonNode parsed(@Nullable String answer) {
        try {
            return json.readTree(answer == null ? "" : answer);
        } catch (JsonProcessingException malformed) {
            throw new DirectoryAway("Keycloak's answer is no JSON.", malformed);
        }
    }

    @Override
    public Set<GroupId> groups() {
        return asked(
                "groups",
                () -> ours(
                        groups.requestGroupsWithoutUserId(CacheableKeycloakGroupQuery.of(new KeycloakGroupQuery()))));
    }

    @Override
    public List<Member> members(Collection<GroupId> of) {
        return asked("members of groups", () -> {
            var known = new HashMap<String, User>();
            var belongs = new HashMap<String, Set<GroupId>>();
            for (var group : of) {
                var query = new KeycloakUserQuery();
                query.memberOfGroup(group.value());
                for (var user : users.requestUsersByGroupId(CacheableKeycloakUserQuery.of(query))) {
                    known.put(user.getId(), user);
                    belongs.computeIfAbsent(user.getId(), first -> new HashSet<>())
                            .add(group);
                }
            }
            return known.values().stream()
                    .map(user -> member(user, belongs.getOrDefault(user.getId(), Set.of())))
                    .toList();
        });
    }

    @Override
    public Optional<Member> find(String subject) {
        if (!PersonId.isWellFormed(subject)) {
            return Optional.empty(); // It becomes part of an address.
        }
        return asked("one user", () -> {
            var user = new KeycloakUserQuery();
            user.userId(subject);
            var membership = new KeycloakGroupQuery();
            membership.groupMember(subject);
            return users.requestUsersWithoutGroupId(CacheableKeycloakUserQuery.of(user)).stream()
                    .findFirst()
                    .map(found -> member(
                            found, ours(groups.requestGroupsByUserId(CacheableKeycloakGroupQuery.of(membership)))));
        });
    }

    private static Set<GroupId> ours(Collection<Group> groups) {
        return groups.stream()
                .map(Group::getId)
                .filter(GroupId::isWellFormed)
                .map(GroupId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Member member(User user, Set<GroupId> groups) {
        var name = Stream.of(user.getFirstName(), user.getLastName())
                .map(KeycloakDirectory::text)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return new Member(user.getId(), name.isEmpty() ? user.getId() : name, text(user.getEmail()), groups);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private static <T> T asked(String what, Supplier<T> question) {
        try {
            return question.get();
        } catch (DirectoryAway known) {
            throw known;
        } catch (RuntimeException failure) {
            throw new DirectoryAway("Keycloak could not be asked for " + what + ": " + failure.getMessage(), failure);
        }
    }
}
