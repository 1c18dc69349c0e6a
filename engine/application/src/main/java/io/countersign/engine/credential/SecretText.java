package io.countersign.engine.credential;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Objects;

/** A secret on its way in or out. It can be read from JSON, and cannot be written to JSON, printed or compared. */
public final class SecretText {

    private final String value;

    private SecretText(String value) {
        this.value = value;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SecretText of(String value) {
        return new SecretText(Objects.requireNonNull(value));
    }

    /** The secret itself. Pass it straight to what needs it; never keep or log it. */
    public String reveal() {
        return value;
    }

    public boolean isBlank() {
        return value.isBlank();
    }

    @Override
    public String toString() {
        return "SecretText[hidden]";
    }
}
