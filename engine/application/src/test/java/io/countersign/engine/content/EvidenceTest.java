package io.countersign.engine.content;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestAccounts;
import io.countersign.engine.TestCompany;
import io.countersign.engine.asset.AssetHash;
import io.countersign.engine.asset.Assets;
import io.countersign.engine.asset.TestPictures;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What was signed stays what it was, and a change under our hands is noticed. */
@EngineTest
class EvidenceTest {

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
    private Versions versions;

    @Autowired
    private Assets assets;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private AssetHash picture;
    private Submission submission;

    @BeforeEach
    void submit() {
        var bytes = new ByteArrayInputStream(TestPictures.png(10, 10));
        picture = company.as("mia", () -> assets.store("pot.png", bytes)).hash();
        var draft =
                aDraft().to(accounts.sandbox(), "DE").showing(picture, "A pot").createdBy("mia", company, items, forms);
        submission = company.as("mia", () -> submissions.submit(draft.item(), draft.tag(), ""));
    }

    @Test
    void computesTheSameHashAgain() {
        assertThat(versions.recompute(submission.versionId())).isEqualTo(submission.hash());
    }

    @Test
    void noticesOneFlippedBitOfAPicture() {
        transaction.executeWithoutResult(status -> {
            database.sql("set local session_replication_role = replica").update();
            database.sql(
                            "update asset set content = set_bit(content, 400, 1 - get_bit(content, 400)) where hash = :hash")
                    .param("hash", picture.hex())
                    .update();

            assertThat(versions.recompute(submission.versionId())).isNotEqualTo(submission.hash());
            status.setRollbackOnly();
        });
    }

    @Test
    void noticesOneChangedCharacterOfTheDocument() {
        transaction.executeWithoutResult(status -> {
            database.sql("set local session_replication_role = replica").update();
            database.sql("update content_version set document = replace(document, 'pots', 'p0ts') where id = :id")
                    .param("id", submission.versionId().value())
                    .update();

            assertThat(versions.recompute(submission.versionId())).isNotEqualTo(submission.hash());
            status.setRollbackOnly();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update content_version set document = '{}'",
                "delete from content_version",
                "truncate content_version cascade",
                "update content_version_editor set person = 'somebody'",
                "delete from content_version_editor",
                "update asset set name = 'other.png'",
                "delete from asset",
                "truncate asset cascade"
            })
    void cannotBeChangedInTheDatabase(String statement) {
        assertThatThrownBy(() -> database.sql(statement).update()).hasMessageContaining("evidence");
    }
}
