package io.countersign.plugin.sandbox;

import static io.countersign.plugin.testkit.FailureAssert.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.plugin.spi.FailureKind;
import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.operation.OperationContext;
import io.countersign.plugin.testkit.ContractClock;
import io.countersign.plugin.testkit.JdkHttp;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SandboxPublishPostTest {

    private final MemoryPosts memory = new MemoryPosts();
    private final SandboxPublishPost operation = new SandboxPublishPost(memory);
    private final OperationContext context =
            new OperationContext("task-1", new JdkHttp(Duration.ofSeconds(1)), ContractClock.CLOCK);

    @Test
    void publishesOnceWhenTheTaskIsRepeated() throws PluginFailure {
        SandboxPublishPost.Output first = operation.run(new SandboxPublishPost.Input("@acme", "Hello"), context);
        SandboxPublishPost.Output second = operation.run(new SandboxPublishPost.Input("@acme", "Hello"), context);

        assertThat(second).isEqualTo(first);
        assertThat(memory.all()).singleElement().satisfies(post -> assertThat(post.account())
                .isEqualTo("@acme"));
    }

    @Test
    void refusesAnEmptyText() {
        assertFails(() -> operation.run(new SandboxPublishPost.Input("@acme", " "), context))
                .withKind(FailureKind.CONTENT_REJECTED);
    }
}
