package io.countersign.engine.identity.keycloak.web;

import io.countersign.engine.identity.PublicAddress;
import io.countersign.engine.identity.keycloak.KeycloakSettings;
import java.util.List;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.web.client.RestClient;

/** Us as Keycloak's client for browsers. Written out, not discovered, so that the product starts while Keycloak is away. */
final class Registration {

    static final String ID = "keycloak";

    /** Where browsers come back to; the client in the realm allows exactly this address. */
    static final String BACK = "/login/code/*";

    private Registration() {}

    static ClientRegistration of(KeycloakSettings settings, PublicAddress address) {
        return ClientRegistration.withRegistrationId(ID)
                .clientId(settings.workspace().id())
                .clientSecret(settings.workspace().secret().reveal())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(address.resolve(BACK.replace("*", ID)).toString())
                .scope("openid", "profile", "email")
                .issuerUri(settings.issuer().toString())
                .authorizationUri(settings.show("/protocol/openid-connect/auth").toString())
                .tokenUri(settings.call("/protocol/openid-connect/token").toString())
                .jwkSetUri(settings.call("/protocol/openid-connect/certs").toString())
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .build();
    }

    /** Exchanges the code for tokens; gives up after a few seconds. */
    static OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> exchange(KeycloakSettings settings) {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(RestClient.builder()
                .requestFactory(Reach.factory(settings))
                .messageConverters(converters -> {
                    converters.clear();
                    converters.addAll(List.of(
                            new FormHttpMessageConverter(), new OAuth2AccessTokenResponseHttpMessageConverter()));
                })
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return client;
    }
}
