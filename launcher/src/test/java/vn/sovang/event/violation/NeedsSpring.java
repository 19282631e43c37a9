package vn.sovang.event.violation;

import org.springframework.stereotype.Component;
import vn.sovang.event.Event;

/** Breaks rules on purpose. */
@Component
public class NeedsSpring implements Event {}
