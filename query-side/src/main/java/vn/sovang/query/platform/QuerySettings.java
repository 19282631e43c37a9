package vn.sovang.query.platform;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import vn.sovang.platform.DatabaseSettings;

/**
 * What the query side has to be told; an unknown key stops the start.
 *
 * @param connections to the database at most, beside the one that listens
 */
@Validated
@ConfigurationProperties(prefix = "sovang.query", ignoreUnknownFields = false)
record QuerySettings(
        @NotNull @Valid DatabaseSettings database,
        @Min(4) @Max(200) @DefaultValue("16") int connections) {}
