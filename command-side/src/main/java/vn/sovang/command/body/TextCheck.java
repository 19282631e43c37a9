package vn.sovang.command.body;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import vn.sovang.platform.text.Blank;

/** Checks {@link Text}; the texts have been read strictly and are in NFC. */
final class TextCheck {

    private TextCheck() {}

    static boolean fits(@Nullable String text, int max) {
        return text == null
                || (!Blank.isBlank(text) && text.codePointCount(0, text.length()) <= max);
    }

    static final class OfText implements ConstraintValidator<Text, String> {

        private int max;

        @Override
        public void initialize(Text text) {
            max = text.max();
        }

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return fits(value, max);
        }
    }

    static final class OfChange implements ConstraintValidator<Text, Change<String>> {

        private int max;

        @Override
        public void initialize(Text text) {
            max = text.max();
        }

        @Override
        public boolean isValid(@Nullable Change<String> value, ConstraintValidatorContext context) {
            return !(value instanceof Change.Set<String>(String text)) || fits(text, max);
        }
    }
}
