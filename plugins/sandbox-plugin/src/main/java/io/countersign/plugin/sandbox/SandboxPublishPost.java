package io.countersign.plugin.sandbox;

import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.channel.Variant;
import io.countersign.plugin.spi.operation.Operation;
import io.countersign.plugin.spi.operation.OperationContext;
import java.util.Optional;

/** Puts a text on the sandbox network, once per task. */
record SandboxPublishPost(MemoryPosts memory)
        implements Operation<SandboxPublishPost.Input, SandboxPublishPost.Output> {

    /** What the task gives. */
    public record Input(String account, String text) {}

    /** What the process gets. */
    public record Output(String sandboxPostId) {}

    @Override
    public String id() {
        return "sandboxPublishPost";
    }

    @Override
    public String name() {
        return "Sandbox: publish a post";
    }

    @Override
    public String description() {
        return "Puts a text on the sandbox network, which nobody outside can see.";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Class<Output> output() {
        return Output.class;
    }

    @Override
    public Output run(Input input, OperationContext context) throws PluginFailure {
        if (input.text().isBlank()) {
            throw PluginFailure.contentRejected("Sandbox post: its text is empty. Write some.");
        }
        Optional<String> first = memory.find(context.key());
        return new Output(first.orElseGet(() -> publish(input, context)));
    }

    private String publish(Input input, OperationContext context) {
        Post post = Post.of(
                context.key(),
                input.account(),
                Variant.ofText(input.text()),
                context.clock().instant());
        memory.add(post);
        return post.id();
    }
}
