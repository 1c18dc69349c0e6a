package io.countersign.engine.asset.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.countersign.engine.asset.Asset;
import io.countersign.engine.asset.picture.Preview;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.WebRequest;

/**
 * Bytes from outside under headers that keep a browser from taking them for anything but a picture: no guessing of types,
 * no scripts even if opened on their own, no use by other sites.
 */
final class PictureAnswer {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private PictureAnswer() {}

    static boolean isKnown(WebRequest request, String tag) {
        return request.checkNotModified('"' + tag + '"');
    }

    static ResponseEntity<byte[]> unchanged(String tag) {
        return headers(HttpStatus.NOT_MODIFIED, tag).build();
    }

    static ResponseEntity<byte[]> download(Asset asset, byte[] bytes) {
        var disposition =
                ContentDisposition.attachment().filename(asset.name(), UTF_8).build();
        return headers(HttpStatus.OK, asset.hash().hex())
                .header("Content-Disposition", disposition.toString())
                .contentType(MediaType.parseMediaType(asset.mediaType()))
                .body(bytes);
    }

    static ResponseEntity<byte[]> shown(String tag, Preview preview) {
        return headers(HttpStatus.OK, tag)
                .header("Content-Disposition", "inline")
                .contentType(MediaType.parseMediaType(preview.mediaType()))
                .body(preview.bytes());
    }

    private static ResponseEntity.BodyBuilder headers(HttpStatus status, String tag) {
        return ResponseEntity.status(status)
                .eTag('"' + tag + '"')
                .cacheControl(FOR_EVER)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }
}
