package io.countersign.plugin.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what stands in the code. */
class ReadmeTest {

    private static final Path PLUGINS = Path.of("..");
    private static final Pattern BLOCK = Pattern.compile("(?:<!-- (\\S+) -->\\n)?```java\\n(.*?)```", Pattern.DOTALL);

    @Test
    void showsOnlyCodeThatExists() throws IOException {
        List<MatchResult> blocks = BLOCK.matcher(Files.readString(PLUGINS.resolve("README.md")))
                .results()
                .toList();

        assertThat(blocks).hasSizeGreaterThan(5).allSatisfy(block -> assertThat(isIn(block.group(1), block.group(2)))
                .as("The README shows this, but %s has it otherwise:%n%s", block.group(1), block.group(2))
                .isTrue());
    }

    @Test
    void noticesCodeThatHasChanged() throws IOException {
        String source = "sandbox-plugin/src/main/java/io/countersign/plugin/sandbox/SandboxPlugin.java";

        assertThat(isIn(source, "return List.of(new SandboxPublishPost(memory));\n"))
                .isTrue();
        assertThat(isIn(source, "return List.of(new SandboxPublishPost());\n")).isFalse();
    }

    /** Line by line, without the indentation. */
    private static boolean isIn(String source, String block) throws IOException {
        return source != null && flat(Files.readString(PLUGINS.resolve(source))).contains(flat(block));
    }

    private static String flat(String code) {
        return code.replaceAll("(?m)^[ \\t]+", "").strip();
    }
}
