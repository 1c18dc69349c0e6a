package io.countersign.engine.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.countersign.engine.idempotency.jdbc.RememberedAnswer;
import io.countersign.engine.idempotency.jdbc.RequestTable;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.problem.ProblemException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;

@Service
class RememberedRequests implements RepeatedRequests {

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{8,255}");

    private final RequestTable table;
    private final CurrentPerson current;
    private final FreshTransaction transaction;
    private final ObjectMapper json;

    RememberedRequests(RequestTable table, CurrentPerson current, FreshTransaction transaction, ObjectMapper json) {
        this.table = table;
        this.current = current;
        this.transaction = transaction;
        this.json = json.copy().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    @Override
    public <T> T answerOnce(String operation, Optional<String> key, Object request, Class<T> answer, Supplier<T> work) {
        return transaction.run(() -> answer(operation, key, request, answer, work));
    }

    private <T> T answer(String operation, Optional<String> key, Object request, Class<T> answer, Supplier<T> work) {
        if (key.isEmpty()) {
            return work.get();
        }
        refuseMalformed(key.get());
        var name = current.get().id() + " " + operation + " " + key.get();
        var fingerprint = fingerprint(write(request));
        table.forgetOld();
        if (table.begin(name, fingerprint)) {
            var first = work.get();
            table.remember(name, write(first));
            return first;
        }
        return read(table.answerTo(name), fingerprint, answer);
    }

    private <T> T read(RememberedAnswer remembered, String fingerprint, Class<T> answer) {
        if (!remembered.fingerprint().equals(fingerprint)) {
            throw ProblemException.conflict(
                    "IDEMPOTENCY_KEY_USED",
                    "This Idempotency-Key was used for another request already. Send a new key with a new request.");
        }
        try {
            return json.readValue(remembered.answer(), answer);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("A remembered answer is no %s any more.".formatted(answer), failure);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException("A %s cannot be written as JSON.".formatted(value.getClass()), failure);
        }
    }

    private static void refuseMalformed(String key) {
        if (!FORM.matcher(key).matches()) {
            throw ProblemException.invalid(
                    "Idempotency-Key",
                    "MALFORMED",
                    "The Idempotency-Key is not right: it has 8 to 255 visible ASCII characters. Send a random UUID.");
        }
    }

    private static String fingerprint(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
