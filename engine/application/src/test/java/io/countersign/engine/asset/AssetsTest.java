package io.countersign.engine.asset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestCompany;
import io.countersign.engine.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class AssetsTest {

    @Autowired
    private TestCompany company;

    @Autowired
    private Assets assets;

    @Test
    void givesBackTheBytesThatCame() {
        var bytes = TestPictures.png(30, 20);

        var asset = store("mia", "pot.png", bytes);

        assertThat(assets.read(asset.hash())).isEqualTo(bytes);
        assertThat(assets.find(asset.hash())).contains(asset);
        assertThat(asset).isEqualTo(new Asset(asset.hash(), "image/png", bytes.length, 30, 20, "pot.png"));
    }

    @Test
    void keepsTheSameBytesOnce() {
        var bytes = TestPictures.png(3, 3);

        var first = store("mia", "one.png", bytes);
        var second = store("maja", "two.png", bytes);

        assertThat(second).isEqualTo(first);
        assertThat(assets.maySee(company.person("maja"), first.hash())).isTrue();
        assertThat(assets.maySee(company.person("lena"), first.hash())).isFalse();
    }

    @Test
    void makesNamesHarmless() {
        assertThat(store("mia", "../../etc/\"x\".png\r\nSet-Cookie: a=b.png", TestPictures.png(2, 2))
                        .name())
                .isEqualTo("x.pngSet-Cookie a=b.png");
        assertThat(store("mia", "C:\\photos\\pot\u202egnp.png", TestPictures.png(2, 2))
                        .name())
                .isEqualTo("potgnp.png");
        assertThat(store("mia", "..", TestPictures.png(2, 2)).name()).isEqualTo("picture");
    }

    @Test
    void refusesMoreThanTwentyMegabytes() {
        var large = Arrays.copyOf(TestPictures.png(2, 2), 20 * 1024 * 1024 + 1);

        assertThatThrownBy(() -> store("mia", "large.png", large))
                .asInstanceOf(type(ProblemException.class))
                .satisfies(problem -> {
                    assertThat(problem.status()).isEqualTo(413);
                    assertThat(problem.detail()).contains("large.png", "20 MB");
                });
    }

    @Test
    void keepsNothingOfWhatItRefuses() {
        var page = ("<html>" + TestPictures.class).getBytes(UTF_8);

        assertThatThrownBy(() -> store("mia", "page.png", page)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> assets.read(new AssetHash("0".repeat(64))))
                .asInstanceOf(type(ProblemException.class))
                .extracting(ProblemException::status)
                .isEqualTo(404);
    }

    private Asset store(String person, String name, byte[] bytes) {
        return company.as(person, () -> assets.store(name, new ByteArrayInputStream(bytes)));
    }
}
