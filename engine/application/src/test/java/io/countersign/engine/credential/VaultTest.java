package io.countersign.engine.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.countersign.engine.EngineTest;
import io.countersign.engine.TestCompany;
import io.countersign.engine.content.AccountId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@EngineTest
class VaultTest {

    @Autowired
    private Credentials credentials;

    @Autowired
    private TestCompany company;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ObjectMapper json;

    private final AccountId first = AccountId.random();
    private final AccountId second = AccountId.random();

    @Test
    void givesASecretBackAndRecordsWhoAskedWhy() {
        credentials.store(first, Map.of("token", SecretText.of("s3cret")));

        Map<String, SecretText> lease = company.as("ada", () -> credentials.lease(first, "a test"));

        assertThat(lease.get("token").reveal()).isEqualTo("s3cret");
        assertThat(database.sql("select person || ': ' || purpose from credential_lease where account = ?")
                        .param(first.value())
                        .query(String.class)
                        .list())
                .containsExactly("ada: a test");
    }

    @Test
    void doesNotOpenASecretThatWasMovedToAnotherAccount() {
        credentials.store(first, Map.of("token", SecretText.of("of the first")));
        credentials.store(second, Map.of("token", SecretText.of("of the second")));

        database.sql("""
                        update credential_secret mine set ciphertext = other.ciphertext from credential_secret other
                        where mine.account <> other.account and mine.account in (?, ?) and other.account in (?, ?)""")
                .params(first.value(), second.value(), first.value(), second.value())
                .update();

        assertThatThrownBy(() -> credentials.lease(first, "a test"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("does not open")
                .hasMessageNotContaining("of the");
        assertThatThrownBy(() -> credentials.lease(second, "a test")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void doesNotOpenAnOldSecretThatWasPutBack() {
        credentials.store(first, Map.of("token", SecretText.of("old")));
        byte[] old = ciphertext();
        credentials.store(first, Map.of("token", SecretText.of("new")));

        database.sql("update credential_secret set ciphertext = ? where account = ?")
                .params(old, first.value())
                .update();

        assertThatThrownBy(() -> credentials.lease(first, "a test")).isInstanceOf(IllegalStateException.class);
    }

    private byte[] ciphertext() {
        return database.sql("select ciphertext from credential_secret where account = ?")
                .param(first.value())
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    @Test
    void forgetsEverythingOfAnAccount() {
        credentials.store(first, Map.of("token", SecretText.of("gone soon")));

        credentials.forget(first);

        assertThat(credentials.keys(first)).isEmpty();
        assertThat(credentials.lease(first, "a test")).isEmpty();
    }

    @Test
    void readsASecretFromJsonAndWritesItNowhere() throws JsonProcessingException {
        SecretText secret = json.readValue("\"s3cret\"", SecretText.class);

        assertThat(secret.reveal()).isEqualTo("s3cret");
        assertThat(secret.toString()).doesNotContain("s3cret");
        assertThat(json.writeValueAsString(Map.of("secret", secret))).doesNotContain("s3cret");
    }
}
