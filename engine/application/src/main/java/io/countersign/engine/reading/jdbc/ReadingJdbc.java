package io.countersign.engine.reading.jdbc;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Everybody's way to the database. */
@Configuration(proxyBeanMethods = false)
class ReadingJdbc {

    @Bean
    JdbcTemplate jdbcTemplate(DataSource database) {
        return new WatchingJdbc(database);
    }
}
