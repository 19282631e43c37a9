package vn.sovang.query.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sovang.query.document.language.Language;

/** A document does not depend on where and when it is made. */
class SameBytesTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();
    private final String user = System.getProperty("user.name");

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
        System.setProperty("user.name", user);
    }

    @ParameterizedTest
    @EnumSource
    void the_same_position_gives_the_same_bytes_anywhere(ReportForm form) throws Exception {
        byte[] here = madeIn(form, "vi-VN", "Asia/Ho_Chi_Minh", "than-01");
        Thread.sleep(2_100); // The steps in which a zip tells time are two seconds.
        byte[] there = madeIn(form, "ar-EG-u-nu-arab", "America/St_Johns", "ai-đó");

        assertThat(there).isEqualTo(here);
    }

    @ParameterizedTest
    @EnumSource
    void another_language_gives_other_bytes(ReportForm form) {
        assertThat(form.write(Samples.document(2, Language.ENGLISH)))
                .isNotEqualTo(form.write(Samples.document(2, Language.VIETNAMESE)));
    }

    private static byte[] madeIn(ReportForm form, String locale, String zone, String user) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        System.setProperty("user.name", user);
        return form.write(Samples.document(3, Language.VIETNAMESE));
    }
}
