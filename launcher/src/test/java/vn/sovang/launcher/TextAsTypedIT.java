package vn.sovang.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.text.Normalizer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Text reaches the log as somebody typed it, or not at all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TextAsTypedIT {

    private static final String UNIT =
            "{\"code\":\"%s\",\"name\":\"%s\",\"kind\":\"ATTACHED\",\"since\":\"1990-01-01\"}";

    private RunningServer server;

    @BeforeAll
    void start() {
        server = RunningServer.start();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void a_body_that_claims_another_encoding_is_refused() {
        HttpResponse<String> answer =
                server.send(
                        "admin",
                        "POST",
                        "/api/units",
                        UNIT.formatted("khoi", "Đoàn Khối"),
                        "Content-Type",
                        "application/json; charset=iso-8859-1");
        assertThat(answer.statusCode()).isEqualTo(415);
    }

    @Test
    void names_are_kept_composed_and_listed_in_vietnamese_order() {
        for (String name :
                new String[] {"Đoàn Thể", "Ân Thi", "Ba Chẽ", "An Sinh", "Doanh nghiệp"}) {
            String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
            String code = "u" + Integer.toHexString(name.hashCode());
            assertThat(
                            server.send("admin", "POST", "/api/units", UNIT.formatted(code, apart))
                                    .statusCode())
                    .isEqualTo(201);
        }
        assertThat(server.get("/api/units").path("units").findValuesAsString("name"))
                .containsSubsequence("An Sinh", "Ân Thi", "Ba Chẽ", "Doanh nghiệp", "Đoàn Thể");
    }

    @Test
    void an_empty_code_and_a_day_that_is_none_are_invalid() {
        String child =
                "{\"code\":\"con\",\"name\":\"Con\",\"kind\":\"BASE\",\"parent\":\"\",\"since\":\"1990-01-01\"}";
        assertThat(server.send("admin", "POST", "/api/units", child).statusCode()).isEqualTo(400);
        assertThat(server.send("admin", "GET", "/api/units?through=garbage", null).statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_password_is_the_same_however_a_keyboard_composes_it() {
        String account = "{\"username\":\"nfc\",\"password\":\"%s\",\"role\":\"AUDITOR\"}";
        String password = "mật khẩu rất dài";
        assertThat(
                        server.send("admin", "POST", "/api/accounts", account.formatted(password))
                                .statusCode())
                .isEqualTo(201);
        HttpUser user =
                new HttpUser(
                        server.address(),
                        "nfc",
                        Normalizer.normalize(password, Normalizer.Form.NFD));
        assertThat(user.send("GET", "/api/units", null).statusCode()).isEqualTo(200);
    }
}
