package io.countersign.engine.identity.web;

import io.countersign.engine.identity.IdentityProvider;
import io.countersign.engine.identity.IdentitySettings;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the login page shows before anybody is known. */
@RestController
class SessionOptionsController {

    private final IdentitySettings identity;
    private final LoginWay way;

    SessionOptionsController(IdentitySettings identity, LoginWay way) {
        this.identity = identity;
        this.way = way;
    }

    @GetMapping("/api/session/options")
    Options options() {
        return new Options(identity.provider(), way.isAvailable());
    }

    /** @param available whether somebody can log in now */
    record Options(IdentityProvider provider, boolean available) {}
}
