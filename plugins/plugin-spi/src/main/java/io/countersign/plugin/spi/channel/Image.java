package io.countersign.plugin.spi.channel;

/**
 * @param name file name without a path
 * @param mediaType as detected from the bytes, e.g. {@code image/png}
 * @param alternativeText what a screen reader says; empty when the author marked the image as decoration
 */
public record Image(String name, String mediaType, byte[] content, int width, int height, String alternativeText) {

    public Image {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    public int size() {
        return content.length;
    }

    @Override
    public String toString() {
        return "Image[" + name + ", " + mediaType + ", " + content.length + " bytes]";
    }
}
