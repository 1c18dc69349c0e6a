package io.countersign.engine.publication.sending;

import io.countersign.engine.content.PublishingCheck;
import io.countersign.engine.publication.Publication;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks everybody who may speak against a publication, in the moment before it goes out. */
@Component
class Permission {

    private final ObjectProvider<PublishingCheck> checks;

    Permission(ObjectProvider<PublishingCheck> checks) {
        this.checks = checks;
    }

    Optional<String> whyNot(Publication publication) {
        var origin = publication.origin();
        return checks.orderedStream()
                .flatMap(check -> check.whyNot(origin.submission(), origin.variant()).stream())
                .findFirst();
    }
}
