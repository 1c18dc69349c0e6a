package io.countersign.engine.compliance.landing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class PageReadingTest {

    private static final URI ADDRESS = URI.create("https://www.lumio.example/offer");

    @Test
    void namesWhoElseIsLoadedOnceEach() {
        var page = read("""
                <link rel="stylesheet" href="/own.css"><script src="https://cdn.lumio.example/a.js"></script>
                <script src="//www.googletagmanager.com/gtm.js"></script>
                <img src="https://px.ads.linkedin.com/collect"><img src="https://px.ads.linkedin.com/again">
                <a href="https://partner.example/">a link loads nothing</a><script>inline()</script>
                <img src="http://[broken"><iframe src="https://player.example/v"></iframe>""");

        assertThat(page.foreignHosts())
                .containsExactly("www.googletagmanager.com", "px.ads.linkedin.com", "player.example");
    }

    @Test
    void namesTheFieldsInWhichVisitorsSayWhoTheyAre() {
        var page = read("""
                <form><label for="m">Your mail</label><input id="m" type="email">
                <input name="first-name" placeholder="First name"><input name="q" type="search">
                <input type="hidden" name="email"><textarea name="message"></textarea>
                <input type="tel" aria-label="Phone"></form>""");

        assertThat(page.personalFields()).containsExactly("Your mail", "First name", "Phone");
    }

    @Test
    void findsNothingOnAQuietPage() {
        var page = read("<p>Hello</p><script src='/own.js'></script>");

        assertThat(page.foreignHosts()).isEmpty();
        assertThat(page.personalFields()).isEmpty();
    }

    private static PageReading read(String html) {
        return new PageReading(Jsoup.parse(html, ADDRESS.toString()), ADDRESS);
    }
}
