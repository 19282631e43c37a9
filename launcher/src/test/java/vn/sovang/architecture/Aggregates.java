package vn.sovang.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import org.axonframework.modelling.command.AggregateIdentifier;

/** Classes whose instances are folded from a stream of their own. */
final class Aggregates extends DescribedPredicate<JavaClass> {

    Aggregates() {
        super("aggregates");
    }

    @Override
    public boolean test(JavaClass type) {
        return type.getFields().stream()
                .anyMatch(field -> field.isAnnotatedWith(AggregateIdentifier.class));
    }
}
