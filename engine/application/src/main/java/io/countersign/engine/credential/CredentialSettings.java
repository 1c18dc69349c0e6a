package io.countersign.engine.credential;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param keyset the file that opens the stored secrets; made at the first start. Back it up apart from the database. */
@ConfigurationProperties("countersign.credential")
public record CredentialSettings(
        @DefaultValue("data/credential-keyset.json") Path keyset) {}
