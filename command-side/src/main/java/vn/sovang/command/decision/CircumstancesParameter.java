package vn.sovang.command.decision;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.util.Objects;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/** Hands the {@link Circumstances} that travel with a command to the method that decides it. */
public final class CircumstancesParameter implements ParameterResolverFactory {

    /** Under which they travel in a command's metadata. */
    public static final String KEY = "circumstances";

    @Override
    public @Nullable ParameterResolver<Circumstances> createInstance(
            Executable method, Parameter[] parameters, int index) {
        return parameters[index].getType() == Circumstances.class ? new FromMessage() : null;
    }

    private static final class FromMessage implements ParameterResolver<Circumstances> {

        @Override
        public Circumstances resolveParameterValue(Message<?> message) {
            return (Circumstances) Objects.requireNonNull(message.getMetaData().get(KEY));
        }

        @Override
        public boolean matches(Message<?> message) {
            return message.getMetaData().get(KEY) instanceof Circumstances;
        }
    }
}
