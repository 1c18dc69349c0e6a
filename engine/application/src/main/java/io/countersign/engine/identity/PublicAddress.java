package io.countersign.engine.identity;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How people reach the product from outside; links in mails begin with it, and with https the cookies are locked to it.
 *
 * @param publicAddress scheme, host and port without a path, such as {@code https://countersign.example.org}
 */
@ConfigurationProperties("countersign")
public record PublicAddress(URI publicAddress) {

    public PublicAddress {
        var scheme = publicAddress.getScheme();
        var path = publicAddress.getRawPath();
        var isAddress = ("https".equals(scheme) || "http".equals(scheme)) && publicAddress.getHost() != null;
        if (!isAddress || (path != null && !path.isEmpty() && !path.equals("/"))) {
            throw new IllegalArgumentException("countersign.public-address " + publicAddress
                    + ": not a web address without a path. Write it like https://countersign.example.org.");
        }
    }

    /** Whether people come by https, so that cookies may be marked accordingly. */
    public boolean isSecure() {
        return "https".equals(publicAddress.getScheme());
    }

    /** @param path absolute, with its query, encoded */
    public URI resolve(String path) {
        return publicAddress.resolve(path);
    }
}
