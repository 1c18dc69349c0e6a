package io.countersign.engine.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.EngineTest;
import io.countersign.engine.Visitor;
import io.countersign.engine.asset.TestPictures;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@EngineTest
class PortraitOverHttpTest {

    private static final String MINE = "/api/me/picture";
    private static final String MIAS = "/api/people/mia/picture";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void leaveNoPicture() {
        visitor("mia").delete(MINE);
    }

    @Test
    void showsEverybodyASmallCopyOfWhatThePersonChose() throws IOException {
        var chosen = choose(TestPictures.png(1600, 1200));
        var seen = visitor("ada").get(MIAS);

        assertThat(chosen.status()).isEqualTo(204);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.header("Content-Type")).startsWith("image/jpeg");
        assertThat(seen.header("X-Content-Type-Options")).isEqualTo("nosniff");
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(seen.bytes()));
        assertThat(picture.getWidth()).isEqualTo(640);
        assertThat(picture.getHeight()).isEqualTo(480);
    }

    @Test
    void sendsAPictureThatTheBrowserHasOnlyWhenItIsAnother() {
        choose(TestPictures.png(40, 40));
        String tag = visitor("ada").get(MIAS).header("ETag");

        assertThat(again(tag).status()).isEqualTo(304);

        choose(TestPictures.png(40, 40));
        assertThat(again(tag).status()).isEqualTo(200);
    }

    @Test
    void hasNothingToShowOfAPersonWithoutOneAndDoesNotKnowStrangers() {
        var ada = visitor("ada");

        assertThat(ada.get(MIAS).status()).isEqualTo(204);
        assertThat(ada.get("/api/people/nobody.at.all/picture").status()).isEqualTo(404);
        assertThat(ada.get("/api/people/NOBODY/picture").status()).isEqualTo(404);
        assertThat(Visitor.at(port).get(MIAS).status()).isEqualTo(401);
    }

    @Test
    void takesNothingButPictures() {
        var refused = visitor("mia")
                .upload("PUT", MINE, "me.png", "image/png", "<svg onload='x'/>".getBytes(StandardCharsets.UTF_8));

        assertThat(refused.status()).isEqualTo(415);
        assertThat(visitor("ada").get(MIAS).status()).isEqualTo(204);
    }

    @Test
    void remembersWhoChangedAPictureButNotThePicture() {
        choose(TestPictures.png(40, 40));
        visitor("mia").delete(MINE);
        visitor("mia").delete(MINE);

        assertThat(database.sql("""
                        select actor || ' ' || action from audit_record
                        where subject = 'mia' and action like 'person.picture-%' order by sequence desc limit 2""").query(String.class).list())
                .containsExactly("mia person.picture-removed", "mia person.picture-chosen");
    }

    private Visitor.Answer choose(byte[] picture) {
        return visitor("mia").upload("PUT", MINE, "me.png", "image/png", picture);
    }

    private Visitor.Answer again(String tag) {
        return visitor("ada").send("GET", MIAS, null, Map.of("If-None-Match", tag));
    }

    private Visitor visitor(String person) {
        return Visitor.loggedIn(port, person);
    }
}
