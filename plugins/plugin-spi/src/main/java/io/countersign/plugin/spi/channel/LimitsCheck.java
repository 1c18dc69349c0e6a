package io.countersign.plugin.spi.channel;

import io.countersign.plugin.spi.channel.Finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a variant breaks of a channel's limits. The same words and codes in every plugin. */
public final class LimitsCheck {

    private final Limits limits;
    private final List<Finding> findings = new ArrayList<>();

    private LimitsCheck(Limits limits) {
        this.limits = limits;
    }

    public static List<Finding> findings(Variant variant, Limits limits) {
        return findings(variant, variant.text(), limits);
    }

    /** @param sentText the text as the channel sends it, where it adds something to the variant's */
    public static List<Finding> findings(Variant variant, String sentText, Limits limits) {
        LimitsCheck check = new LimitsCheck(limits);
        check.title(variant);
        check.text(variant, sentText);
        check.images(variant.images());
        return List.copyOf(check.findings);
    }

    private void title(Variant variant) {
        if (limits.title().isEmpty()) {
            return;
        }
        int most = limits.title().getAsInt();
        int length = TextCount.codePoints(variant.title().orElse(""));
        if (variant.title().filter(title -> !title.isBlank()).isEmpty()) {
            block("TITLE_MISSING", "Title: it is missing. Write one of at most %,d characters.", most);
        } else if (length > most) {
            block(
                    "TITLE_TOO_LONG",
                    "Title: it has %,d characters; the limit is %,d. Shorten it by %,d.",
                    length,
                    most,
                    length - most);
        }
    }

    private void text(Variant variant, String sentText) {
        if (sentText.isBlank() && variant.images().isEmpty() && variant.link().isEmpty()) {
            block("TEXT_MISSING", "Text: it is missing. Write some, or add an image or a link.");
        }
        int length = TextCount.units(sentText, limits);
        if (length > limits.text()) {
            String message = "Text: it has %,d characters; the limit is %,d. Shorten it by %,d.";
            block("TEXT_TOO_LONG", message, length, limits.text(), length - limits.text());
        } else if (limits.textBytes().isPresent()) {
            bytes(TextCount.utf8Bytes(sentText), limits.textBytes().getAsInt());
        }
    }

    private void bytes(int bytes, int most) {
        if (bytes > most) {
            String message = "Text: it takes %,d bytes; the limit is %,d. Shorten it, emoji and accents first.";
            block("TEXT_TOO_LONG", message, bytes, most);
        }
    }

    private void images(List<Image> images) {
        if (images.size() > limits.images()) {
            String message = "Images: there are %,d; the limit is %,d. Remove %,d.";
            block("MEDIA_COUNT", message, images.size(), limits.images(), images.size() - limits.images());
        }
        for (Image image : images) {
            image(image);
            alternativeText(image);
        }
    }

    private void image(Image image) {
        if (!limits.imageTypes().contains(image.mediaType())) {
            String allowed =
                    String.join(", ", limits.imageTypes().stream().sorted().toList());
            String message = "Image '%s': its type %s is not taken. Use one of: %s.";
            block("MEDIA_FORMAT", message, image.name(), image.mediaType(), allowed);
        }
        if (image.size() > limits.imageBytes()) {
            String message = "Image '%s': it has %,d bytes; the limit is %,d. Make it smaller.";
            block("MEDIA_SIZE", message, image.name(), image.size(), limits.imageBytes());
        }
    }

    private void alternativeText(Image image) {
        int length = TextCount.graphemes(image.alternativeText());
        if (image.alternativeText().isBlank()) {
            String message = "Image '%s': it has no alternative text. Say what it shows, unless it is decoration.";
            findings.add(new Finding("ALT_MISSING", Severity.WARN, message.formatted(image.name())));
        } else if (length > limits.alternativeText()) {
            String message = "Image '%s': its alternative text has %,d characters; the limit is %,d. Shorten it.";
            block("ALT_TOO_LONG", message, image.name(), length, limits.alternativeText());
        }
    }

    private void block(String code, String message, Object... values) {
        findings.add(new Finding(code, Severity.BLOCK, String.format(Locale.ENGLISH, message, values)));
    }
}
