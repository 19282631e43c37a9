package vn.sovang.command.violation;

import java.time.Instant;

/** Breaks a rule on purpose. */
public class LooksAtTheClock {

    Instant seen = Instant.now();
}
