package io.countersign.benchmark.crash;

import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.SpringBootVersion;

/** Of what the product stands on. */
record Versions(String camunda, String springBoot, String postgresql) {

    static Versions of(Books books) {
        return new Versions(
                String.valueOf(ProcessEngine.class.getPackage().getImplementationVersion()),
                SpringBootVersion.getVersion(),
                books.column("show server_version").get(0));
    }

    @Override
    public String toString() {
        return "Camunda %s, Spring Boot %s, PostgreSQL %s".formatted(camunda, springBoot, postgresql);
    }
}
