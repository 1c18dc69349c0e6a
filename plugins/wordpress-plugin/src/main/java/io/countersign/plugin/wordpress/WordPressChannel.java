package io.countersign.plugin.wordpress;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.channel.Channel;
import io.countersign.plugin.spi.channel.Finding;
import io.countersign.plugin.spi.channel.Finding.Severity;
import io.countersign.plugin.spi.channel.Limits;
import io.countersign.plugin.spi.channel.LimitsCheck;
import io.countersign.plugin.spi.channel.PublicationKey;
import io.countersign.plugin.spi.channel.Receipt;
import io.countersign.plugin.spi.channel.Variant;
import io.countersign.plugin.spi.channel.Verification;
import io.countersign.plugin.spi.http.Effect;
import io.countersign.plugin.spi.http.HttpAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One user on one site. */
final class WordPressChannel implements Channel {

    private static final int MOST_NAMES = 10;

    private final WordPressSite site;
    private final PostKind kind;
    private final Limits limits;

    WordPressChannel(WordPressSite site, PostKind kind, Limits limits) {
        this.site = site;
        this.kind = kind;
        this.limits = limits;
    }

    @Override
    public List<Finding> check(Variant variant) {
        SafeHtml safe = SafeHtml.of(variant.text());
        String counted = safe.html().isBlank() ? "" : variant.text();
        List<Finding> findings = new ArrayList<>(LimitsCheck.findings(variant, counted, limits));
        if (!safe.removed().isEmpty()) {
            String names =
                    String.join(", ", safe.removed().stream().limit(MOST_NAMES).toList());
            String more = safe.removed().size() > MOST_NAMES ? " and more" : "";
            findings.add(new Finding(
                    "HTML_REDUCED",
                    Severity.WARN,
                    "Text: it is published without %s%s, which may not stand in it. Look at the preview."
                            .formatted(names, more)));
        }
        return List.copyOf(findings);
    }

    @Override
    public Receipt publish(Variant variant, PublicationKey key) throws PluginFailure {
        Slug slug = slug(variant, key);
        ObjectNode post = words(variant);
        post.put("slug", slug.value());
        post.put("status", "publish");
        if (!variant.images().isEmpty()) {
            post.put(
                    "featured_media",
                    new FeaturedImage(site).upload(variant.images().get(0), slug.ofImage()));
        }
        return new PostReceipt(kind).of(site.post("/" + kind.collection(), post, Effect.PUBLIC));
    }

    private static ObjectNode words(Variant variant) {
        ObjectNode post = WordPressSite.JSON.createObjectNode();
        post.put("title", SafeHtml.escape(variant.title().orElse("")));
        post.put("content", content(variant));
        return post;
    }

    /** The address stays, though it was made of the old title. */
    @Override
    public Optional<Receipt> replace(Receipt live, Variant variant) throws PluginFailure {
        if (!isThere(live)) {
            return Optional.empty();
        }
        ObjectNode post = words(variant);
        post.put(
                "featured_media",
                variant.images().isEmpty()
                        ? 0
                        : new FeaturedImage(site)
                                .upload(
                                        variant.images().get(0),
                                        Slug.of(live, variant.images().get(0))));
        return Optional.of(new PostReceipt(kind).of(site.post("/" + PostReceipt.path(live), post, Effect.PUBLIC)));
    }

    /** What lies in the trash, nobody sees. */
    @Override
    public boolean isThere(Receipt receipt) throws PluginFailure {
        HttpAnswer answer = site.get("/" + PostReceipt.path(receipt) + "?context=edit");
        return !WordPressSite.code(answer).equals("rest_post_invalid_id")
                && site.content(answer, Effect.NONE).path("status").asText().equals("publish");
    }

    private static Slug slug(Variant variant, PublicationKey key) {
        return Slug.of(variant.title().orElse(""), key);
    }

    private static String content(Variant variant) {
        String html = SafeHtml.of(Paragraphs.of(variant.text())).html();
        return variant.link()
                .map(link -> SafeHtml.escape(link.toString()))
                .filter(link -> !variant.text().replace("&amp;", "&").contains(link.replace("&amp;", "&")))
                .map(link -> html
                        + SafeHtml.of("<p><a href=\"%s\">%s</a></p>".formatted(link, link))
                                .html())
                .orElse(html);
    }

    @Override
    public Receipt track(Receipt pending) throws PluginFailure {
        return new PostReceipt(kind).of(site.read("/" + PostReceipt.path(pending)));
    }

    /** A post in the trash was published and taken down: that is for a person to judge, not to publish once more. */
    @Override
    public Optional<Receipt> find(PublicationKey key, Variant variant) throws PluginFailure {
        Slug slug = slug(variant, key);
        JsonNode posts = site.read("/%s?context=edit&status=any,trash&slug=%s,%s"
                .formatted(kind.collection(), slug.value(), slug.inTrash()));
        if (posts.isEmpty()) {
            return Optional.empty();
        }
        String status = posts.path(0).path("status").asText();
        if (!status.equals("publish")) {
            throw PluginFailure.outcomeUnknown(
                    "WordPress: the publication '%s' is on %s, but its status is '%s'. Look there what is right."
                            .formatted(slug.value(), site.host(), status),
                    null);
        }
        return Optional.of(new PostReceipt(kind).of(posts.get(0)));
    }

    @Override
    public void delete(Receipt receipt) throws PluginFailure {
        new Removal(site).of("/" + PostReceipt.path(receipt));
    }

    @Override
    public Verification verify() throws PluginFailure {
        JsonNode user = site.read(WordPressSite.OWN_USER);
        for (String capability : List.of(kind.capability(), "upload_files")) {
            if (!user.path("capabilities").path(capability).asBoolean()) {
                throw PluginFailure.notConnected(
                        "WordPress: '%s' may not do what is needed on %s (%s). Give that user the role Editor or Author."
                                .formatted(site.user(), site.host(), capability));
            }
        }
        return new Verification(
                user.path("username").asText(site.user()) + "@" + site.host(),
                user.path("name").asText(""),
                PostReceipt.webAddress(user.path("link").asText("")),
                Optional.empty());
    }
}
