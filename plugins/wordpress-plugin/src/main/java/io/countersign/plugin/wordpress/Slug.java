package io.countersign.plugin.wordpress;

import io.countersign.plugin.spi.channel.Image;
import io.countersign.plugin.spi.channel.PublicationKey;
import io.countersign.plugin.spi.channel.Receipt;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;

/**
 * The last step of a publication's address: words of the title for people, and a part of the key by which it is found
 * again. Of small letters, digits and hyphens, so that WordPress keeps it as it is.
 */
record Slug(String value) {

    private static final int MOST_OF_THE_TITLE = 60;
    private static final int KEY_DIGITS = 10;

    static Slug of(String title, PublicationKey key) {
        String digits = key.value().toString().replace("-", "");
        String words = words(title);
        return new Slug((words.isEmpty() ? "post" : words) + "-" + digits.substring(digits.length() - KEY_DIGITS));
    }

    private static String words(String title) {
        String latin = Normalizer.normalize(title.replace("ß", "ss"), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['\u2019]", "")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = latin.length() <= MOST_OF_THE_TITLE
                ? latin
                : latin.substring(0, MOST_OF_THE_TITLE + 1).replaceFirst("-[^-]*$", "");
        return cut.substring(0, Math.min(cut.length(), MOST_OF_THE_TITLE)).replaceAll("^-+|-+$", "");
    }

    /** Of an image that comes to a post later: named by its bytes, since the first one keeps its own. */
    static Slug of(Receipt post, Image image) {
        String digits = UUID.nameUUIDFromBytes(image.content())
                .toString()
                .replace("-", "")
                .substring(0, KEY_DIGITS);
        return new Slug(post.remoteId().replace('/', '-') + "-" + digits + "-image");
    }

    /** Of the image that belongs to the publication: another one, since WordPress gives each slug only once. */
    Slug ofImage() {
        return new Slug(value + "-image");
    }

    /** What WordPress makes of a slug when the post is moved to the trash. */
    String inTrash() {
        return value + "__trashed";
    }
}
