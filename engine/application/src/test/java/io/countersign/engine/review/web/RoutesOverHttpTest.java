package io.countersign.engine.review.web;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.countersign.engine.EngineTest;
import io.countersign.engine.Visitor;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.TestDrafts;
import io.countersign.engine.identity.LocalAccounts;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.problem.FieldProblem;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.review.ReviewDesk;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** "Will go to …" names only people who may sign. */
@EngineTest
class RoutesOverHttpTest {

    private static final String ROUTES = "/api/content/routes";

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private LocalAccounts people;

    @LocalServerPort
    private int port;

    private AccountId account;
    private Visitor mia;

    @BeforeEach
    void connect() {
        account = desk.account();
        mia = Visitor.loggedIn(port, "mia");
    }

    @Test
    void doesNotCountSomebodyWhoEditedTheDraft() {
        var editor = desk.hired("marketing/de", "brand/eu");
        var draft = desk.drafted(plain());
        desk.edited(editor, draft, plain().saying("Corrected."));

        var anonymous = mia.post(ROUTES, plain().form());
        var ofItem = mia.post(ROUTES + "?item=" + draft.item(), plain().form());

        assertThat(people(anonymous)).contains(editor, "bea", "ben");
        assertThat(ofItem.status()).as(ofItem.toString()).isEqualTo(200);
        assertThat(people(ofItem)).contains("bea", "ben").doesNotContain(editor);
    }

    @Test
    void saysBeforehandThatNobodyButItsEditorsCouldSign() {
        var editor = desk.hired("marketing/global", "brand/us");
        var draft = desk.drafted(american());
        var saved = desk.edited(editor, draft, american().saying("Corrected."));

        var route = mia.post(ROUTES + "?item=" + draft.item(), american().form());

        assertThat(route.body().at("/problems").findValuesAsText("code")).containsExactly("NOBODY_CAN_SIGN");
        assertThat(route.text("/problems/0/message")).contains("Ask a platform administrator");
        assertThatThrownBy(() -> desk.submitted(saved))
                .asInstanceOf(type(ProblemException.class))
                .satisfies(problem -> assertThat(problem.fields())
                        .extracting(FieldProblem::code)
                        .containsExactly("NOBODY_CAN_SIGN"));
        people.deactivate(new PersonId(editor));
    }

    @Test
    void hidesWhetherAnItemExistsFromWhoMayNotSeeIt() {
        var foreign = desk.hired("marketing/fr");
        var draft = desk.drafted(plain());
        var stranger = Visitor.loggedIn(port, foreign);

        assertThat(stranger.post(ROUTES + "?item=" + draft.item(), plain().form())
                        .status())
                .isEqualTo(404);
        assertThat(stranger.post(ROUTES + "?item=" + UUID.randomUUID(), plain().form())
                        .status())
                .isEqualTo(404);
        assertThat(mia.post(ROUTES + "?item=nonsense", plain().form()).status()).isIn(400, 404);
    }

    @Test
    void saysWhichFieldsCannotBeReadAndIsForAuthorsOnly() {
        var wrong = mia.post(
                ROUTES, Map.of("name", "Route", "variants", List.of(Map.of("account", "no id", "market", "??"))));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body().at("/fields").findValuesAsText("field"))
                .containsExactlyInAnyOrder("variants[0].account", "variants[0].market");

        assertThat(mia.post(ROUTES, Map.of("name", "Route")).body().at("/stages"))
                .isEmpty();
        assertThat(Visitor.loggedIn(port, "lena").post(ROUTES, plain().form()).status())
                .isEqualTo(403);
        assertThat(Visitor.at(port).post(ROUTES, plain().form()).status()).isIn(401, 403);
    }

    private TestDrafts plain() {
        return aDraft().to(account, "DE");
    }

    private TestDrafts american() {
        return aDraft().to(account, "US");
    }

    private static List<String> people(Visitor.Answer route) {
        return route.body().at("/stages/0/reviews/0/people").findValuesAsText("id");
    }
}
