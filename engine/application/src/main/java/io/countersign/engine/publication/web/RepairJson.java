package io.countersign.engine.publication.web;

import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.publication.Repair;
import io.countersign.engine.publication.Repair.Action;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person's answer as it comes. */
record RepairJson(
        @NotNull Action action,
        @Size(max = 2000) @Nullable String permalink,
        @Size(max = 2000) @Nullable String comment) {

    Repair read() {
        return new Repair(
                action,
                Optional.ofNullable(permalink).filter(text -> !text.isBlank()).map(RepairJson::address),
                comment == null ? "" : comment.strip());
    }

    private static URI address(String text) {
        try {
            return URI.create(text.strip());
        } catch (IllegalArgumentException wrong) {
            throw ProblemException.invalid(
                    "permalink", "ADDRESS", "Address of the post: it is no web address. Copy it from the browser.");
        }
    }
}
