package io.countersign.engine.identity.keycloak;

import io.countersign.engine.FreshDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the whole product with a real Keycloak, which the tests start from the folder that {@code
 * docker/counterparts/install} made. All tests so marked share both; each hires people of its own. Skipped, in so many words,
 * where Keycloak is not installed.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(KeycloakInstalled.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = {FreshDatabase.class, KeycloakBeside.class})
public @interface KeycloakTest {}
