package io.countersign.engine;

import java.util.Objects;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Lends a test method the {@link Browser} that all tests of this process share, or skips it where there is none. When the
 * test is over its pages are closed; those of a failed one are photographed before, into {@code target/pictures}.
 */
public final class BrowserExtension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

    private static final ExtensionContext.Namespace PLACE = ExtensionContext.Namespace.create(BrowserExtension.class);

    @Override
    public void beforeEach(ExtensionContext test) {
        browser(test);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        test.getExecutionException().ifPresent(failure -> browser(test)
                .photographEverything("failed-" + test.getRequiredTestMethod().getName()));
        browser(test).closePages();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return browser(test);
    }

    private static Browser browser(ExtensionContext test) {
        return Objects.requireNonNull(test.getRoot()
                        .getStore(PLACE)
                        .getOrComputeIfAbsent("browser", key -> new Opened(Browser.open()), Opened.class))
                .browser();
    }

    /** Closed by JUnit after the last test. */
    private record Opened(Browser browser) implements ExtensionContext.Store.CloseableResource {

        @Override
        public void close() {
            browser.close();
        }
    }
}
