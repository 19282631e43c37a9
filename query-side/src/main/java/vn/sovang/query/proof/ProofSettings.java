package vn.sovang.query.proof;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How this process takes part in proving; an unknown key stops the start.
 *
 * @param enabled whether it hashes and checks the log in the background
 * @param key that signs checkpoints, as {@code sovang key} prints it; without one nothing is signed
 * @param origin what checkpoints call the log; the key's name, when nothing else is said
 */
@Validated
@ConfigurationProperties(prefix = "sovang.proof", ignoreUnknownFields = false)
record ProofSettings(
        @DefaultValue("true") boolean enabled,
        @Nullable String key,
        @Nullable @Pattern(regexp = "[!-*,-~]{1,200}|") String origin) {

    /** Never the key. */
    @Override
    public String toString() {
        return "enabled=%s, origin=%s".formatted(enabled, origin);
    }
}
