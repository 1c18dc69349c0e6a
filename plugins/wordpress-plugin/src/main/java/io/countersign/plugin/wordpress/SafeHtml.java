package io.countersign.plugin.wordpress;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * A text with nothing in it that runs. WordPress itself does not see to that: what a user of the role Editor sends is
 * stored and shown as it is, scripts included.
 *
 * @param html safe to show, and without what WordPress would run as a shortcode or a block
 * @param removed what is missing in it, e.g. {@code <script>} or {@code onclick of <p>}
 */
record SafeHtml(String html, List<String> removed) {

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "cite")
            .allowElements("a", "strong", "em", "b", "i", "u", "s", "sub", "sup", "q")
            .allowAttributes("href")
            .onElements("a")
            .allowStandardUrlProtocols()
            .toFactory();
    private static final int LONGEST_NAME = 30;

    static SafeHtml of(String text) {
        Removals removals = new Removals(new TreeSet<>());
        String clean = POLICY.sanitize(text, removals, removals.names());
        // A line end inside a paragraph would become a line break, and a square bracket may begin a shortcode.
        String html = clean.replaceAll("\\s+", " ").replace("[", "&#91;").strip();
        return new SafeHtml(html, List.copyOf(removals.names()));
    }

    /** For plain text in a place that takes HTML. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private record Removals(Set<String> names) implements HtmlChangeListener<Set<String>> {

        @Override
        public void discardedTag(Set<String> context, String element) {
            context.add("<" + shortened(element) + ">");
        }

        @Override
        public void discardedAttributes(Set<String> context, String element, String... attributes) {
            for (String attribute : attributes) {
                context.add(shortened(attribute) + " of <" + shortened(element) + ">");
            }
        }

        private static String shortened(String name) {
            return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "\u2026";
        }
    }
}
