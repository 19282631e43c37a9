package vn.sovang.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import vn.sovang.event.StoredEvents;

/** Whether an event is a record, and the table of stored events knows it. */
final class BeStoredRecords extends ArchCondition<JavaClass> {

    BeStoredRecords() {
        super("be records with a stored name");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean stored =
                StoredEvents.all().stream()
                        .anyMatch(each -> each.type().getName().equals(type.getName()));
        events.add(new SimpleConditionEvent(type, stored && type.isRecord(), type.getName()));
    }
}
