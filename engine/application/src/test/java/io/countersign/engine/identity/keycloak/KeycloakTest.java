package io.countersign.engine.identity.keycloak;

import io.countersign.engine.FreshDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the whole product with a real Keycloak, which the tests start from the folder that {@code
 * docker/counterparts/install} made. All tests so marked share both; each hires people of its own. They run in a process of their
 * own, because Camunda's web applications know one engine per process. Skipped, in so many words,
 * where Keycloak is not installed.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("keycloak")
@ExtendWith(KeycloakInstalled.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = {FreshDatabase.class, KeycloakBeside.class})
public @interface KeycloakTest {}
