package io.countersign.plugin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.countersign.plugin.spi.FailureKind;
import io.countersign.plugin.spi.PluginFailure;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a test expects of a {@link PluginFailure}. */
public final class FailureAssert {

    private final PluginFailure failure;

    private FailureAssert(PluginFailure failure) {
        this.failure = failure;
    }

    public static FailureAssert assertFails(ThrowingCallable call) {
        Throwable thrown = catchThrowable(call);
        assertThat(thrown).as("a failure, and one that the plugin has typed").isInstanceOf(PluginFailure.class);
        return new FailureAssert((PluginFailure) thrown);
    }

    public FailureAssert withKind(FailureKind... allowed) {
        assertThat(failure.kind()).as(failure.getMessage()).isIn((Object[]) allowed);
        return this;
    }

    public FailureAssert withRetryAt(Instant moment) {
        assertThat(failure.retryAt()).as(failure.getMessage()).contains(moment);
        return this;
    }

    public FailureAssert withMessageContaining(String... parts) {
        assertThat(failure).hasMessageContainingAll(parts);
        return this;
    }

    /** Neither in the message nor in any cause. */
    public FailureAssert without(Set<String> secrets) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(secrets).isNotEmpty().noneMatch(trace.toString()::contains);
        return this;
    }
}
