package io.countersign.engine.plugin.http;

import io.countersign.engine.plugin.WebPages;
import io.countersign.engine.problem.ProblemException;
import io.countersign.plugin.spi.http.Http;
import io.countersign.plugin.spi.http.HttpAnswer;
import io.countersign.plugin.spi.http.HttpCall;
import io.countersign.plugin.spi.http.HttpFailure;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Reads pages with the plugins' client. */
@Component
class GuardedPages implements WebPages {

    private static final int MOST_REDIRECTS = 5;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*\"?([A-Za-z0-9_:.-]{1,40})", Pattern.CASE_INSENSITIVE);

    private final Http http;

    GuardedPages(Http http) {
        this.http = http;
    }

    @Override
    public WebPage read(URI address) {
        var place = address;
        for (int step = 0; step <= MOST_REDIRECTS; step++) {
            var answer = fetch(place);
            var next = redirect(place, answer);
            if (next.isEmpty()) {
                return page(place, answer);
            }
            place = next.get();
        }
        throw unreadable(
                address, "it redirects more than %d times. Give the page's own address.".formatted(MOST_REDIRECTS));
    }

    private HttpAnswer fetch(URI place) {
        try {
            return http.send(HttpCall.get(place).header("Accept", "text/html,application/xhtml+xml"));
        } catch (HttpFailure failure) {
            throw unreadable(place, failure.getMessage() + " Check the address, or look at the page yourself.");
        }
    }

    private static Optional<URI> redirect(URI place, HttpAnswer answer) {
        if (!REDIRECTS.contains(answer.status())) {
            return Optional.empty();
        }
        try {
            return answer.header("location").map(place::resolve);
        } catch (IllegalArgumentException malformed) {
            throw unreadable(place, "it redirects to something that is no address. Look at the page yourself.");
        }
    }

    private static WebPage page(URI place, HttpAnswer answer) {
        if (!answer.ok()) {
            throw unreadable(place, "it answers %d. Check the address.".formatted(answer.status()));
        }
        var type = answer.header("content-type").orElse("text/html").toLowerCase(Locale.ROOT);
        if (!type.startsWith("text/html") && !type.startsWith("application/xhtml+xml")) {
            throw unreadable(place, "it is no web page but %s. Look at it yourself.".formatted(type));
        }
        return new WebPage(place, new String(answer.body(), charset(type)));
    }

    private static Charset charset(String type) {
        var named = CHARSET.matcher(type);
        try {
            return named.find() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    private static ProblemException unreadable(URI address, String why) {
        return ProblemException.of(
                422, "PAGE_UNREADABLE", "The page %s cannot be read: %s".formatted(address.getHost(), why));
    }
}
