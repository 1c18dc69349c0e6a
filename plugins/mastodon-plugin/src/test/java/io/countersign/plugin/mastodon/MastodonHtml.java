package io.countersign.plugin.mastodon;

/** What Mastodon makes of a post's text: paragraphs, line ends, shortened links, mentions and tags. */
final class MastodonHtml {

    private MastodonHtml() {}

    static String of(String text) {
        String html = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("'", "&#39;");
        html = html.replaceAll(
                "(https://)([^\\s/]+)([^\\s]*)",
                "<a href=\"$1$2$3\" rel=\"nofollow\"><span class=\"invisible\">$1</span>"
                        + "<span class=\"ellipsis\">$2</span><span class=\"invisible\">$3</span></a>");
        html = html.replaceAll(
                "(?<!\\S)@(\\w+)@[\\w.]+\\w",
                "<span class=\"h-card\"><a href=\"https://there.example/@$1\">@<span>$1</span></a></span>");
        html = html.replaceAll("(?<!\\S)#(\\w+)", "<a href=\"/tags/$1\" rel=\"tag\">#<span>$1</span></a>");
        return "<p>" + html.replaceAll("\n{2,}", "</p><p>").replace("\n", "<br />") + "</p>";
    }
}
