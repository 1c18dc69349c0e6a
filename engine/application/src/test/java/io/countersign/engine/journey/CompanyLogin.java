package io.countersign.engine.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.Visitor;
import io.countersign.engine.Visitor.Answer;
import io.countersign.engine.identity.keycloak.SecondFactor;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How people get in at Keycloak: password, and a second factor that they set up at their first login. Remembers the telephones'
 * secrets.
 */
final class CompanyLogin {

    private static final Pattern ACTION = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
    private static final Pattern SECRET = Pattern.compile("name=\"totpSecret\"[^>]* value=\"([^\"]+)\"");

    private final URI product;
    private final String password;
    private final Map<String, String> secrets = new ConcurrentHashMap<>();

    CompanyLogin(URI product, String password) {
        this.product = product;
        this.password = password;
    }

    /** Leads the visitor from the product to Keycloak, through its pages and back. */
    void logIn(Visitor visitor, String userName) {
        URI address = product.resolve("/login/keycloak");
        Answer answer = visitor.get(address.toString());
        for (int steps = 0; steps < 20; steps++) {
            if (answer.status() / 100 == 3) {
                address = address.resolve(answer.header("Location"));
                assertThat(address.getScheme()).isEqualTo("https");
                answer = visitor.get(address.toString());
            } else if (address.getPort() != product.getPort()) {
                assertThat(answer.status()).as("%s %s", address, answer).isEqualTo(200);
                String page = text(answer);
                address = URI.create(found(ACTION, page).replace("&amp;", "&"));
                answer = visitor.send(
                        "POST",
                        address.toString(),
                        form(userName, page),
                        Map.of("Content-Type", "application/x-www-form-urlencoded"));
            } else {
                assertThat(visitor.get("/api/me").status()).as(userName).isEqualTo(200);
                return;
            }
        }
        throw new AssertionError("No end of redirects at " + address);
    }

    /** The next code of somebody who logged in before. */
    String code(String userName) {
        return SecondFactor.code(userName, secrets.get(userName));
    }

    private String form(String userName, String page) {
        Map<String, String> form = new LinkedHashMap<>();
        if (page.contains("name=\"totpSecret\"")) {
            secrets.put(userName, found(SECRET, page));
            form.put("totpSecret", secrets.get(userName));
            form.put("totp", code(userName));
            form.put("userLabel", "telephone");
        } else if (page.contains("name=\"otp\"")) {
            form.put("otp", code(userName));
        } else {
            form.put("username", userName);
            form.put("password", password);
        }
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String found(Pattern pattern, String page) {
        var matcher = pattern.matcher(page);
        assertThat(matcher.find()).as("%s in %s", pattern, page).isTrue();
        return matcher.group(1);
    }

    private static String text(Answer answer) {
        return new String(answer.bytes(), StandardCharsets.UTF_8);
    }
}
