package io.countersign.engine.plugin.http;

import io.countersign.plugin.spi.http.Http;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one guarded client of the product. */
@Configuration(proxyBeanMethods = false)
class EgressConfiguration {

    @Bean(destroyMethod = "close")
    Http guardedHttp(EgressSettings settings, MeterRegistry meters) {
        return new MeteredHttp(new GuardedHttp(settings), meters);
    }
}
