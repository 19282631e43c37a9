package vn.sovang.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

final class ResideInASmallPackage extends ArchCondition<JavaClass> {

    private final int most;

    ResideInASmallPackage(int most) {
        super("reside in a package of at most " + most + " types");
        this.most = most;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        long types = type.getPackage().getClasses().stream().filter(Rules::isTopLevel).count();
        events.add(
                new SimpleConditionEvent(
                        type, types <= most, type.getPackageName() + " has " + types));
    }
}
