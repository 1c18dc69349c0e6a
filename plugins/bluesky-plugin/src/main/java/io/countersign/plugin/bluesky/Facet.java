package io.countersign.plugin.bluesky;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A part of a text that is more than text (app.bsky.richtext.facet).
 *
 * @param byteStart where it begins, in bytes of UTF-8
 * @param byteEnd where it has ended
 * @param value address, hashtag without its sign, or handle without its sign
 */
record Facet(int byteStart, int byteEnd, Kind kind, String value) {

    /** What it is, and under which name the feature holds its value. */
    enum Kind {
        LINK("link", "uri"),
        TAG("tag", "tag"),
        MENTION("mention", "did");

        private final String type;
        private final String field;

        Kind(String type, String field) {
            this.type = type;
            this.field = field;
        }
    }

    /** @param feature the value as the network wants it: of a mention, the account's DID */
    ObjectNode json(String feature) {
        ObjectNode facet = Xrpc.object();
        facet.putObject("index").put("byteStart", byteStart).put("byteEnd", byteEnd);
        facet.putArray("features")
                .addObject()
                .put("$type", "app.bsky.richtext.facet#" + kind.type)
                .put(kind.field, feature);
        return facet;
    }
}
