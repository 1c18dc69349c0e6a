package io.countersign.engine.audit;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestAccounts;
import io.countersign.engine.TestCompany;
import io.countersign.engine.audit.jdbc.AuditTable;
import io.countersign.engine.content.DraftForms;
import io.countersign.engine.content.ItemState;
import io.countersign.engine.content.Items;
import io.countersign.engine.content.Submissions;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.review.DecisionKind;
import io.countersign.engine.review.ReviewDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@EngineTest
class AuditTest {

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestCompany company;

    @Autowired
    private Items items;

    @Autowired
    private DraftForms forms;

    @Autowired
    private Submissions submissions;

    @Autowired
    private AuditTable table;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ReviewDesk desk;

    @Test
    void remembersWhoDidWhatAboutWhichBytes() {
        var draft = aDraft().to(accounts.sandbox(), "DE").createdBy("mia", company, items, forms);
        var submission = company.as("max", () -> submissions.submit(draft.item(), draft.tag(), "please look"));

        var records = table.of(draft.item());

        assertThat(records)
                .extracting(happened -> happened.entry().action())
                .startsWith("content.created", "content.submitted");
        var submitted = records.get(1);
        assertThat(submitted.actor()).contains(new PersonId("max"));
        assertThat(submitted.entry().hash()).contains(submission.hash());
        assertThat(submitted.entry().version()).contains(1);
        assertThat(submitted.entry().details()).containsEntry("comment", "please look");
    }

    @Test
    void tellsCausesBeforeWhatFollowsFromThem() {
        var account = accounts.sandbox();
        var draft = desk.drafted(aDraft().to(account, "DE"));
        var first = desk.submitted(draft);
        desk.approve(first.id(), "BRAND", "bea");
        desk.submitted(desk.edited("max", draft, aDraft().saying("Better").to(account, "DE")));

        assertThat(table.of(draft.item()))
                .extracting(happened -> happened.entry().action())
                .containsSubsequence(
                        "content.created",
                        "content.submitted",
                        "review.opened",
                        "review.decided.APPROVE",
                        "content.saved",
                        "content.replaced",
                        "content.became.REPLACED",
                        "content.submitted");
    }

    @Test
    void letsNothingHappenThatCannotBeRecorded() {
        var draft = aDraft().to(accounts.sandbox(), "DE").createdBy("mia", company, items, forms);
        refuseRecordsOf(draft.item().toString());
        try {
            assertThatThrownBy(() -> company.as("mia", () -> submissions.submit(draft.item(), draft.tag(), "")))
                    .hasMessageContaining("no room for records");
        } finally {
            database.sql("drop function no_room() cascade").update();
        }

        var item = company.as("mia", () -> items.get(draft.item()));
        assertThat(item.state()).isEqualTo(ItemState.DRAFT);
        assertThat(item.version()).isEmpty();
        assertThat(company.as("mia", () -> submissions.newestOf(draft.item()))).isEmpty();
    }

    @Test
    void letsNoDecisionStandThatCannotBeRecorded() {
        var submission = desk.submitted(aDraft().to(accounts.sandbox(), "DE"));
        var review = desk.review(submission.id(), "BRAND");
        refuseRecordsOf(submission.item().toString());
        try {
            assertThatThrownBy(() -> desk.decide(review, "bea", DecisionKind.APPROVE, "Fine"))
                    .hasMessageContaining("no room for records");
        } finally {
            database.sql("drop function no_room() cascade").update();
        }

        assertThat(desk.review(submission.id(), "BRAND").decision()).isEmpty();
        desk.decide(review, "bea", DecisionKind.APPROVE, "Fine");
        assertThat(table.of(submission.item()))
                .filteredOn(happened -> happened.entry().action().equals("review.decided.APPROVE"))
                .singleElement()
                .satisfies(decided -> {
                    assertThat(decided.actor()).contains(new PersonId("bea"));
                    assertThat(decided.entry().hash()).contains(submission.hash());
                    assertThat(decided.entry().details()).containsEntry("comment", "Fine");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"update audit_record set actor = 'somebody'", "delete from audit_record", "truncate audit_record"
            })
    void cannotBeChangedInTheDatabase(String statement) {
        aDraft().createdBy("mia", company, items, forms);

        assertThatThrownBy(() -> database.sql(statement).update()).hasMessageContaining("only added to");
    }

    private void refuseRecordsOf(String item) {
        database.sql("""
                        create function no_room() returns trigger language plpgsql as
                        $$ begin raise exception 'no room for records'; end $$""").update();
        database.sql("create trigger no_room before insert on audit_record for each row when (new.item = '" + item
                        + "') execute function no_room()")
                .update();
    }
}
