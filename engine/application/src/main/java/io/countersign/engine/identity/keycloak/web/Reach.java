package io.countersign.engine.identity.keycloak.web;

import io.countersign.engine.identity.keycloak.ByKeycloak;
import io.countersign.engine.identity.keycloak.KeycloakSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Our calls to Keycloak about logging in; none waits longer than the settings allow. */
@ByKeycloak
@Component
class Reach {

    private static final Logger LOG = LoggerFactory.getLogger(Reach.class);
    private static final Duration BELIEVED = Duration.ofSeconds(3);

    private final KeycloakSettings settings;
    private final Clock clock;
    private final RestClient calls;
    private volatile Look last = new Look(Instant.EPOCH, false);

    Reach(KeycloakSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.calls = RestClient.builder().requestFactory(factory(settings)).build();
    }

    static ClientHttpRequestFactory factory(KeycloakSettings settings) {
        var factory = new JdkClientHttpRequestFactory(java.net.http.HttpClient.newBuilder()
                .connectTimeout(settings.patience())
                .build());
        factory.setReadTimeout(settings.patience());
        return factory;
    }

    /** Whether the realm answers; asked at most every few seconds. */
    boolean isUp() {
        var now = clock.instant();
        var known = last;
        if (now.isBefore(known.at().plus(BELIEVED))) {
            return known.up();
        }
        var look = new Look(now, answers());
        last = look;
        return look.up();
    }

    private boolean answers() {
        try {
            return calls.get()
                    .uri(settings.call("/.well-known/openid-configuration"))
                    .retrieve()
                    .toBodilessEntity()
                    .getStatusCode()
                    .is2xxSuccessful();
        } catch (RestClientException away) {
            LOG.debug("Keycloak does not answer.", away);
            return false;
        }
    }

    /** Ends the person's session at Keycloak (RP-initiated logout, sent by us so that it works from Tasklist too). */
    void endSession(String identityToken) {
        try {
            calls.post()
                    .uri(settings.call("/protocol/openid-connect/logout"))
                    .body(MultiValueMap.fromSingleValue(java.util.Map.of(
                            "id_token_hint",
                            identityToken,
                            "client_id",
                            settings.workspace().id())))
                    .retrieve()
                    .toBodilessEntity();
        } catch (RestClientException failure) {
            LOG.warn(
                    "Somebody logged out here, but not at Keycloak: {}. Its session there lasts until it ends by itself.",
                    failure.getMessage());
        }
    }

    private record Look(Instant at, boolean up) {}
}
