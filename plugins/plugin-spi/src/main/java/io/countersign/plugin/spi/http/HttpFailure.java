package io.countersign.plugin.spi.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** No complete answer. {@link #mayHaveArrived()} decides between "try again" and "ask first". */
public final class HttpFailure extends IOException {

    private static final long serialVersionUID = 1L;

    private final boolean arrived;

    private HttpFailure(String message, boolean arrived, @Nullable Throwable cause) {
        super(message, cause);
        this.arrived = arrived;
    }

    /** The name was not found, the connection refused, the certificate wrong, the address forbidden: nothing was sent. */
    public static HttpFailure notSent(String message, @Nullable Throwable cause) {
        return new HttpFailure(message, false, cause);
    }

    /** Sent at least in part, then a time-out, a reset or a broken answer. */
    public static HttpFailure noAnswer(String message, @Nullable Throwable cause) {
        return new HttpFailure(message, true, cause);
    }

    public boolean mayHaveArrived() {
        return arrived;
    }
}
