package io.countersign.engine.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.FileSystemResource;

class WorkspaceFilesTest {

    @TempDir
    private Path folder;

    private FileSystemResource workspace;

    @BeforeEach
    void build() throws IOException {
        Files.writeString(folder.resolve("index.html"), "the page");
        Files.writeString(folder.resolve("logo.svg"), "the logo");
        workspace = new FileSystemResource(folder + "/");
    }

    @Test
    void givesAFileByItsName() throws IOException {
        assertThat(new WorkspaceFiles().getResource("logo.svg", workspace).getFilename())
                .isEqualTo("logo.svg");
        assertThat(new WorkspaceFiles().getResource("old.js", workspace)).isNull();
    }

    @Test
    void givesThePageAtEveryOtherAddress() throws IOException {
        assertThat(new WorkspaceFiles().getResource("", workspace).getFilename())
                .isEqualTo("index.html");
        assertThat(new WorkspaceFiles().getResource("content/4711", workspace).getFilename())
                .isEqualTo("index.html");
    }
}
