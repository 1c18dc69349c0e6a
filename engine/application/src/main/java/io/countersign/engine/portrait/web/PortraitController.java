package io.countersign.engine.portrait.web;

import io.countersign.engine.identity.PersonId;
import io.countersign.engine.portrait.Portrait;
import io.countersign.engine.portrait.Portraits;
import io.countersign.engine.problem.ProblemException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartFile;

@RestController
class PortraitController {

    /** A new picture is seen by others after this time at the latest. */
    private static final CacheControl FOR_A_WHILE =
            CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate();

    private final Portraits portraits;

    PortraitController(Portraits portraits) {
        this.portraits = portraits;
    }

    @PutMapping("/api/me/picture")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void choose(@RequestPart("file") MultipartFile file) throws IOException {
        try (var bytes = file.getInputStream()) {
            portraits.choose(Optional.ofNullable(file.getOriginalFilename()).orElse(""), bytes);
        }
    }

    @DeleteMapping("/api/me/picture")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove() {
        portraits.remove();
    }

    /** 204 for a person without one, because a page asks for everybody's. */
    @GetMapping("/api/people/{personId}/picture")
    ResponseEntity<byte[]> picture(@PathVariable String personId, WebRequest request) {
        if (!PersonId.isWellFormed(personId)) {
            throw ProblemException.notFound("Person", personId);
        }
        Optional<Portrait> found = portraits.of(new PersonId(personId));
        if (found.isEmpty()) {
            return ResponseEntity.noContent().cacheControl(FOR_A_WHILE).build();
        }
        Portrait portrait = found.get();
        String tag = '"' + portrait.tag() + '"';
        if (request.checkNotModified(tag)) {
            return headers(HttpStatus.NOT_MODIFIED, tag).build();
        }
        return headers(HttpStatus.OK, tag)
                .contentType(MediaType.parseMediaType(portrait.mediaType()))
                .body(portrait.bytes());
    }

    private static ResponseEntity.BodyBuilder headers(HttpStatus status, String tag) {
        return ResponseEntity.status(status)
                .eTag(tag)
                .cacheControl(FOR_A_WHILE)
                .header("Content-Disposition", "inline")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }
}
