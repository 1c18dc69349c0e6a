package io.countersign.engine.identity.keycloak;

/** Keycloak could not be asked: it is down, slow, or does not let us in. */
public final class DirectoryAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DirectoryAway(String why, Throwable cause) {
        super(why, cause);
    }

    public DirectoryAway(String why) {
        super(why);
    }
}
