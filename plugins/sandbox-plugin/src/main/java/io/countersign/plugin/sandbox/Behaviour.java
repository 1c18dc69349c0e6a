package io.countersign.plugin.sandbox;

import java.util.Arrays;
import java.util.List;

/** What the sandbox network does with a post. */
enum Behaviour {
    ACCEPT("accept"),
    /** Also lets posts be changed that it has. */
    EDIT("edit"),
    REFUSE("refuse"),
    RATE_LIMIT("rate-limit"),
    UNAVAILABLE("unavailable"),
    /** Keeps the post and loses the answer. */
    ACCEPT_THEN_FAIL("accept-then-fail"),
    /** Keeps the post, loses the answer, and cannot be asked for it: somebody must look. */
    ACCEPT_THEN_SILENT("accept-then-silent"),
    NOT_CONNECTED("not-connected");

    private final String choice;

    Behaviour(String choice) {
        this.choice = choice;
    }

    static List<String> choices() {
        return Arrays.stream(values()).map(behaviour -> behaviour.choice).toList();
    }

    /** @throws IllegalArgumentException for a word that is not among {@link #choices()} */
    static Behaviour of(String choice) {
        return Arrays.stream(values())
                .filter(behaviour -> behaviour.choice.equals(choice))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Behaviour '" + choice + "': it is unknown. Choose one of " + choices() + "."));
    }
}
