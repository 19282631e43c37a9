package vn.sovang.command.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.validation.beanvalidation.SpringConstraintValidatorFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;
import vn.sovang.platform.json.StrictJson;

/** Bodies of one form, read and checked as a request's body is. */
public final class Bodies<T> {

    private static final Validator VALIDATOR =
            Validation.byDefaultProvider()
                    .configure()
                    .constraintValidatorFactory(
                            new SpringConstraintValidatorFactory(new DefaultListableBeanFactory()))
                    .buildValidatorFactory()
                    .getValidator();

    private final Class<T> form;
    private final String good;

    /**
     * @param good a body without fault, that the tests spoil
     */
    public Bodies(Class<T> form, String good) {
        this.form = form;
        this.good = good;
        assertGood(good);
    }

    public T read(String json) {
        return StrictJson.MAPPER.readValue(json, form);
    }

    public void assertGood(String json) {
        assertThat(wrong(json)).isEmpty();
    }

    /** The body can be read, and exactly these fields of it are wrong. */
    public void assertWrong(String json, String... fields) {
        assertThat(wrong(json)).containsExactlyInAnyOrder(fields);
    }

    public void assertUnreadable(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(JacksonException.class);
    }

    /** The good body with one field replaced or added. */
    public String with(String field, String json) {
        ObjectNode body = (ObjectNode) StrictJson.MAPPER.readTree(good);
        body.set(field, StrictJson.MAPPER.readTree(json));
        return body.toString();
    }

    public String without(String field) {
        ObjectNode body = (ObjectNode) StrictJson.MAPPER.readTree(good);
        body.remove(field);
        return body.toString();
    }

    /** The good body with something written behind its last field as it stands. */
    public String followedBy(String text) {
        return good.substring(0, good.lastIndexOf('}')) + "," + text + "}";
    }

    private Set<String> wrong(String json) {
        return VALIDATOR.validate(read(json)).stream()
                .map(ConstraintViolation::getPropertyPath)
                .map(Object::toString)
                .collect(Collectors.toSet());
    }
}
