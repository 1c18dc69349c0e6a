package io.countersign.engine.identity.keycloak.web;

import io.countersign.engine.identity.Acting;
import io.countersign.engine.identity.Languages;
import io.countersign.engine.identity.LoginSucceeded;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.jdbc.MirroredPeople;
import io.countersign.engine.identity.keycloak.ByKeycloak;
import io.countersign.engine.identity.keycloak.Mirror;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Makes a person of ours of somebody who came back from Keycloak with a proof. */
@ByKeycloak
@Component
class Arrival {

    private final Mirror mirror;
    private final MirroredPeople people;
    private final Acting acting;
    private final ApplicationEventPublisher events;

    Arrival(Mirror mirror, MirroredPeople people, Acting acting, ApplicationEventPublisher events) {
        this.mirror = mirror;
        this.people = people;
        this.acting = acting;
        this.events = events;
    }

    /** @param address where the request comes from */
    Person of(OidcUser user, String address) {
        return acting.asSystem("take over somebody who logs in", () -> {
            var person = mirror.arrive(user.getSubject());
            Levels.demand(person, Levels.of(user));
            var seen = people.firstSeen(person.id(), language(user), zone(user));
            events.publishEvent(new LoginSucceeded(seen.id(), address));
            return seen;
        });
    }

    private static Locale language(OidcUser user) {
        var wished = user.getLocale();
        return Languages.spoken(wished == null ? Locale.ENGLISH : Locale.forLanguageTag(wished));
    }

    private static ZoneId zone(OidcUser user) {
        var wished = user.getZoneInfo();
        return wished != null && ZoneId.getAvailableZoneIds().contains(wished)
                ? ZoneId.of(wished)
                : ZoneId.of("Europe/Berlin");
    }
}
