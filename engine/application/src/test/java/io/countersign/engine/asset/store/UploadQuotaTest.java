package io.countersign.engine.asset.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestCompany;
import io.countersign.engine.asset.Assets;
import io.countersign.engine.asset.TestPictures;
import io.countersign.engine.asset.jdbc.AssetTable;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.review.ReviewDesk;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

@EngineTest
class UploadQuotaTest {

    private static final DataSize PLENTY = DataSize.ofTerabytes(1);

    @Autowired
    private AssetTable table;

    @Autowired
    private Assets assets;

    @Autowired
    private TestCompany company;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private JdbcClient database;

    @Test
    void countsWhatOnePersonSentWithinADay() {
        var author = desk.hired("marketing/de");
        long sent = upload(author);
        var quota = new UploadQuota(table, new UploadSettings(DataSize.ofBytes(sent + 10), PLENTY));
        var person = new PersonId(author);

        quota.require(person, 10);
        assertThatThrownBy(() -> quota.require(person, 11))
                .asInstanceOf(type(ProblemException.class))
                .satisfies(problem -> {
                    assertThat(problem.status()).isEqualTo(429);
                    assertThat(problem.code()).isEqualTo("UPLOAD_QUOTA");
                    assertThat(problem.members()).containsKey("retryAfter");
                });
        quota.require(new PersonId(desk.hired("marketing/de")), 11);

        database.sql("update asset_upload set at = now() - interval '25 hours' where person = ?")
                .param(author)
                .update();
        quota.require(person, sent + 10);
    }

    @Test
    void refusesWhatTheStoreDoesNotHold() {
        var author = desk.hired("marketing/de");
        upload(author);
        var quota = new UploadQuota(table, new UploadSettings(PLENTY, DataSize.ofBytes(table.stored() + 10)));

        quota.require(new PersonId(author), 10);
        assertThatThrownBy(() -> quota.require(new PersonId(author), 11))
                .asInstanceOf(type(ProblemException.class))
                .satisfies(problem -> {
                    assertThat(problem.status()).isEqualTo(507);
                    assertThat(problem.detail()).contains("countersign.asset.overall");
                });
    }

    private long upload(String person) {
        return company.as(person, () -> assets.store("pot.png", new ByteArrayInputStream(TestPictures.png(20, 10)))
                .size());
    }
}
