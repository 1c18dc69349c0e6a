package io.countersign.engine.compliance.landing;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What stands in the page's own text. */
record PageReading(Document page, URI address) {

    private static final int MOST = 200;
    private static final String LOADING =
            "script[src], iframe[src], img[src], link[href][rel~=(?i)(preconnect|dns-prefetch|stylesheet)], embed[src]";
    private static final Set<String> PERSONAL = Set.of(
            "email",
            "mail",
            "name",
            "firstname",
            "lastname",
            "phone",
            "tel",
            "telefon",
            "birthday",
            "geburtstag",
            "street",
            "address",
            "adresse",
            "vorname",
            "nachname",
            "nom",
            "prenom",
            "telephone",
            "nombre",
            "apellido",
            "correo");

    /** Of other parties, once each, in the order of the page. */
    List<String> foreignHosts() {
        return page.select(LOADING).stream()
                .map(element -> element.hasAttr("src") ? element.absUrl("src") : element.absUrl("href"))
                .flatMap(PageReading::host)
                .filter(host -> !isOwn(host))
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** Of forms in which a visitor says who he is. */
    List<String> personalFields() {
        return page.select("input, textarea").stream()
                .filter(PageReading::asksForPerson)
                .map(this::label)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static boolean asksForPerson(Element field) {
        var type = field.attr("type").toLowerCase(Locale.ROOT);
        if (type.equals("email") || type.equals("tel")) {
            return true;
        }
        if (Set.of("hidden", "submit", "button", "checkbox", "radio", "search").contains(type)) {
            return false;
        }
        return Arrays.stream((field.attr("name") + " " + field.attr("autocomplete"))
                        .toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}]+"))
                .anyMatch(PERSONAL::contains);
    }

    private String label(Element field) {
        var named = field.id().isEmpty() ? null : page.selectFirst("label[for=" + quoted(field.id()) + "]");
        return Stream.of(
                        named == null ? "" : named.text(),
                        field.attr("aria-label"),
                        field.attr("placeholder"),
                        field.attr("name"),
                        field.attr("type"))
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(text -> text.length() <= 80 ? text : text.substring(0, 79) + "…")
                .orElse("?");
    }

    private static String quoted(String id) {
        return "\"" + id.replaceAll("[\"\\\\\\[\\]]", "") + "\"";
    }

    private boolean isOwn(String host) {
        var own = address.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        return host.equals(own) || host.endsWith("." + own);
    }

    private static Stream<String> host(String address) {
        try {
            var host = URI.create(address).getHost();
            return host == null ? Stream.empty() : Stream.of(host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException malformed) {
            return Stream.empty();
        }
    }
}
