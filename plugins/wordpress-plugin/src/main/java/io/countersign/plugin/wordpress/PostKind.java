package io.countersign.plugin.wordpress;

/** What a publication is on the site. */
enum PostKind {
    POST("posts", "publish_posts"),
    PAGE("pages", "publish_pages");

    private final String collection;
    private final String capability;

    PostKind(String collection, String capability) {
        this.collection = collection;
        this.capability = capability;
    }

    static PostKind of(String setting) {
        return setting.equals("page") ? PAGE : POST;
    }

    /** The last step of its path in the API. */
    String collection() {
        return collection;
    }

    /** What a user needs to publish it. */
    String capability() {
        return capability;
    }
}
