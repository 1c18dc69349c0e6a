package io.countersign.engine.asset.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.EngineTest;
import io.countersign.engine.Visitor;
import io.countersign.engine.asset.TestPictures;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody uploads never runs in the browser of somebody who opens it. */
@EngineTest
class UploadedFilesTest {

    private static final String SCRIPT = "<script>alert(document.domain)</script>";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "page.html, text/html, <!doctype html>",
        "page.png, image/png, <!doctype html>",
        "drawing.svg, image/svg+xml, <svg xmlns='http://www.w3.org/2000/svg'>",
        "drawing.jpg, image/jpeg, <svg xmlns='http://www.w3.org/2000/svg'>",
        "paper.pdf, application/pdf, %PDF-1.7",
        "style.css, text/css, body{}"
    })
    void areNotTakenWhenTheyAreNoPictures(String name, String type, String beginning) {
        var refused = Visitor.loggedIn(port, "mia")
                .upload("/api/assets", name, type, (beginning + SCRIPT).getBytes(StandardCharsets.UTF_8));

        assertThat(refused.status()).as("%s", refused).isEqualTo(415);
    }

    /** A picture and a page at once: whoever calls it a page is told that it is none. */
    @ParameterizedTest
    @CsvSource({"both.png, image/png", "both.png, text/html", "both.gif, image/gif"})
    void areGivenOutAsPicturesThatNoBrowserOpensAsAPage(String name, String claimed) {
        var mia = Visitor.loggedIn(port, "mia");
        var kept = mia.upload("/api/assets", name, claimed, polyglot(name));
        assertThat(kept.status()).as("%s", kept).isEqualTo(201);

        var given = mia.get("/api/assets/" + kept.text("/hash"));

        assertThat(given.header("Content-Type")).isEqualTo(name.endsWith("png") ? "image/png" : "image/gif");
        assertThat(given.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(given.header("Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
        assertThat(given.header("Content-Disposition")).startsWith("attachment");
        assertThat(given.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    }

    @Test
    void losesEverythingButThePictureInThePreview() {
        var mia = Visitor.loggedIn(port, "mia");
        var kept = mia.upload("/api/assets", "both.png", "image/png", polyglot("both.png"));

        var shown = mia.get("/api/assets/" + kept.text("/hash") + "/preview");

        assertThat(new String(shown.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
        assertThat(shown.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(shown.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(shown.header("Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
    }

    /** What stands behind a picture's end is passed over by whoever reads pictures. */
    private static byte[] polyglot(String name) {
        var both = new ByteArrayOutputStream();
        both.writeBytes(name.endsWith("png") ? TestPictures.png(31, 17) : TestPictures.gif(31, 17, 1));
        both.writeBytes(SCRIPT.getBytes(StandardCharsets.UTF_8));
        return both.toByteArray();
    }
}
