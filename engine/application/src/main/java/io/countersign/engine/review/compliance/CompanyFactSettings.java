package io.countersign.engine.review.compliance;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param companyFacts by name of the data dictionary; lists are separated by commas */
@ConfigurationProperties("countersign.review")
record CompanyFactSettings(@DefaultValue Map<String, String> companyFacts) {}
