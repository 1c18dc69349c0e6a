package io.countersign.process.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulesPageTest {

    private static final Path PAGE = Path.of("docs/rules.md");

    @Test
    void thePageSaysWhatTheTablesSay() throws IOException {
        var page = new RulesPage().text();
        if ("write".equals(System.getProperty("countersign.pages"))) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE))
                .as("docs/rules.md is not made from these tables. Run with -Dcountersign.pages=write")
                .isEqualTo(page);
    }
}
