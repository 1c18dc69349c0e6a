package io.countersign.engine.asset.store;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much is taken in.
 *
 * @param perPersonAndDay of one person within 24 hours
 * @param overall of everybody, at one time; assets are evidence and go only with content that is erased, so this is what the disk can hold
 */
@ConfigurationProperties("countersign.asset")
record UploadSettings(
        @DefaultValue("1GB") DataSize perPersonAndDay,
        @DefaultValue("100GB") DataSize overall) {}
