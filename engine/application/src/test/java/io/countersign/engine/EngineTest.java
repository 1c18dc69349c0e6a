package io.countersign.engine;

import io.countersign.engine.publication.PublishingDesk;
import io.countersign.engine.publication.camunda.SlotBell;
import io.countersign.engine.retention.ErasureDesk;
import io.countersign.engine.review.ReviewDesk;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the whole product on a free port and a real PostgreSQL. All tests so marked share one context and one
 * database, so each makes its own data and looks only at that.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = {FreshDatabase.class, TestMail.class})
@Import({
    TestCompany.class,
    TestAccounts.class,
    ReviewDesk.class,
    PublishingDesk.class,
    SlotBell.class,
    ErasureDesk.class
})
public @interface EngineTest {}
