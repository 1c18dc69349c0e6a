package io.countersign.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countersign.engine.EngineTest;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@EngineTest
class EngineDirectoryTest {

    private static final GroupId LEGAL_FRANCE = new GroupId("legal/fr");

    @Autowired
    private IdentityService identities;

    @Autowired
    private TaskService tasks;

    @Autowired
    private LocalAccounts accounts;

    @Autowired
    private Acting acting;

    @Autowired
    private JdbcClient database;

    @Test
    void answersTheEnginesQuestionsForUsersFromOwnTables() {
        person("dir-anne", "Anne Marie Dupont", LEGAL_FRANCE);
        person("dir-zoe", "Zoé Bernard", LEGAL_FRANCE);

        acting.runAsSystem("read the directory", () -> {
            var members = identities.createUserQuery().memberOfGroup("legal/fr");
            assertThat(members.userIdIn("dir-anne", "dir-zoe")
                            .orderByUserLastName()
                            .desc()
                            .list())
                    .extracting(User::getId)
                    .containsExactly("dir-anne", "dir-zoe");
            assertThat(identities.createUserQuery().userFirstNameLike("Anne%").list())
                    .extracting(User::getLastName)
                    .contains("Dupont");
            assertThat(identities
                            .createUserQuery()
                            .userEmail("dir-zoe@example.org")
                            .count())
                    .isOne();
            assertThat(identities.createUserQuery().memberOfTenant("any").count())
                    .isZero();
            assertThat(identities.createUserQuery().orderByUserId().asc().listPage(1, 1))
                    .hasSize(1);
        });
    }

    @Test
    void answersTheEnginesQuestionsForGroupsFromOwnTables() {
        person("dir-luc", "Luc Petit", LEGAL_FRANCE, new GroupId("brand/eu"));

        acting.runAsSystem("read the directory", () -> {
            assertThat(identities
                            .createGroupQuery()
                            .groupMember("dir-luc")
                            .orderByGroupId()
                            .asc()
                            .list())
                    .extracting(Group::getId)
                    .containsExactly("brand/eu", "legal/fr");
            assertThat(identities
                            .createGroupQuery()
                            .groupType("legal")
                            .groupNameLike("%France")
                            .singleResult()
                            .getId())
                    .isEqualTo("legal/fr");
        });
    }

    @Test
    void showsAPersonWithoutGrantsOnlyItselfAndItsGroups() {
        var paul = person("dir-alone", "Paul Seul", LEGAL_FRANCE);

        acting.runAs(paul, () -> {
            assertThat(identities.createUserQuery().list())
                    .extracting(User::getId)
                    .containsExactly("dir-alone");
            assertThat(identities.createGroupQuery().list())
                    .extracting(Group::getId)
                    .containsExactly("legal/fr");
        });
    }

    @Test
    void keepsTheEnginesOwnIdentityTablesEmpty() {
        person("dir-nobody", "Nobody Special", LEGAL_FRANCE);

        assertThat(acting.asSystem("ask the engine", identities::isReadOnly)).isTrue();
        assertThat(database.sql("select count(*) from act_id_user")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void refusesWhatIsAskedInNobodysName() {
        assertThatThrownBy(() -> tasks.createTaskQuery().count())
                .isInstanceOf(AuthorizationException.class)
                .hasMessageContaining("nobody's name");
        assertThat(acting.asSystem("count tasks", () -> tasks.createTaskQuery().count()))
                .isNotNegative();
        assertThatThrownBy(() -> tasks.createTaskQuery().count()).isInstanceOf(AuthorizationException.class);
    }

    @Test
    void refusesToActForSomebodyWhoMayNoLonger() {
        var gone = person("dir-gone", "Gone Away", LEGAL_FRANCE);
        accounts.deactivate(gone.id());
        var stale = new Person(
                gone.id(), "Gone Away", gone.email(), gone.language(), gone.zone(), false, gone.groups(), gone.roles());

        assertThatThrownBy(() -> acting.runAs(stale, () -> {})).hasMessageContaining("may no longer act");
    }

    private Person person(String id, String name, GroupId... groups) {
        return accounts.create(new NewAccount(
                id,
                name,
                id + "@example.org",
                Locale.ENGLISH,
                ZoneId.of("Europe/Paris"),
                Set.of(groups),
                Password.of("correct horse battery")));
    }
}
