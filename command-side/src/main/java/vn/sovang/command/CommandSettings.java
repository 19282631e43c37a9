package vn.sovang.command;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import vn.sovang.platform.DatabaseSettings;

/**
 * What the command side has to be told. @param connections to the database at most, beside the
 * writer's own
 */
@Validated
@ConfigurationProperties(prefix = "sovang.command", ignoreUnknownFields = false)
record CommandSettings(
        @NotNull @Valid DatabaseSettings database,
        @Min(2) @Max(200) @DefaultValue("16") int connections) {}
