package io.countersign.engine.identity.keycloak.camunda;

import io.countersign.engine.identity.keycloak.ByKeycloak;
import io.countersign.engine.identity.keycloak.KeycloakSettings;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.extension.keycloak.KeycloakConfiguration;
import org.camunda.bpm.extension.keycloak.KeycloakContextProvider;
import org.camunda.bpm.extension.keycloak.KeycloakGroupService;
import org.camunda.bpm.extension.keycloak.KeycloakUserService;
import org.camunda.bpm.extension.keycloak.rest.KeycloakRestTemplate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;

/**
 * The library's queries without its plugin: the plugin would ask Keycloak inside of the engine's transactions, keep the
 * product from starting when Keycloak is away, and list people who are disabled.
 */
@ByKeycloak
@Configuration(proxyBeanMethods = false)
class KeycloakAccess {

    /** More members than any group of approvers has; the library reads one page. */
    private static final int MOST = 10_000;

    @Bean
    KeycloakConfiguration keycloakConfiguration(KeycloakSettings settings) {
        var configuration = new KeycloakConfiguration();
        configuration.setKeycloakIssuerUrl(settings.call("").toString());
        configuration.setKeycloakAdminUrl(settings.administration().toString());
        configuration.setClientId(settings.directory().id());
        // The library writes it into a form as it stands.
        configuration.setClientSecret(
                URLEncoder.encode(settings.directory().secret().reveal(), StandardCharsets.UTF_8));
        configuration.setUseGroupPathAsCamundaGroupId(true);
        configuration.setEnforceSubgroupsInGroupQuery(true);
        configuration.setMaxResultSize(MOST);
        return configuration;
    }

    @Bean
    KeycloakRestTemplate keycloakCalls(KeycloakSettings settings) {
        var factory = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(settings.patience())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
        factory.setReadTimeout(settings.patience());
        var calls = new KeycloakRestTemplate();
        calls.setRequestFactory(factory);
        return calls;
    }

    @Bean
    KeycloakContextProvider keycloakContext(KeycloakConfiguration configuration, KeycloakRestTemplate calls) {
        return new KeycloakContextProvider(configuration, calls);
    }

    @Bean
    KeycloakUserService keycloakUsers(
            KeycloakConfiguration configuration, KeycloakRestTemplate calls, KeycloakContextProvider context) {
        return new KeycloakUserService(configuration, calls, context);
    }

    @Bean
    KeycloakGroupService keycloakGroups(
            KeycloakConfiguration configuration, KeycloakRestTemplate calls, KeycloakContextProvider context) {
        return new KeycloakGroupService(configuration, calls, context);
    }
}
