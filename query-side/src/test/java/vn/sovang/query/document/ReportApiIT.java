package vn.sovang.query.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.query.world.Facts;
import vn.sovang.query.world.QueryServer;

@TestInstance(Lifecycle.PER_CLASS)
class ReportApiIT {

    private QueryServer server;

    @BeforeAll
    void start() {
        server =
                new QueryServer(
                        List.of(
                                Facts.registered("khoi", null),
                                Facts.formed("cum"),
                                Facts.members("cum", 2023, "khoi"),
                                Facts.cash("khoi", "2023-02-01", 5_000)));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "pdf, application/pdf, %PDF-",
        "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, PK",
        "csv, text/csv;charset=UTF-8, \uFEFFNăm"
    })
    void anyone_with_an_account_gets_each_form(String form, String type, String beginning) {
        HttpResponse<String> answer =
                server.get("RECORDER", "/api/reviews/2023/report.%s?minPosition=4".formatted(form));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains(type);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"review-2023-cum.%s\"".formatted(form));
        assertThat(answer.body()).startsWith(beginning);
    }

    @Test
    void it_speaks_english_when_asked() {
        assertThat(server.get("AUDITOR", "/api/reviews/2023/report.csv?lang=en").body())
                .contains("Year,Cluster,Unit code");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lang=fr",
                "lang=",
                "asOf=never",
                "through=2023-02-30",
                "minPosition=x",
                "cluster="
            })
    void what_is_malformed_is_refused(String question) {
        int status = server.get("ADMIN", "/api/reviews/2023/report.pdf?" + question).statusCode();

        assertThat(status).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023/report.pdf?asOf=position:99",
                "2023/report.docx",
                "2023/report.csv?cluster=x"
            })
    void what_is_not_there_is_not_found(String address) {
        assertThat(server.get("ADMIN", "/api/reviews/" + address).statusCode()).isEqualTo(404);
    }

    @Test
    void a_year_that_is_none_is_refused() {
        assertThat(server.get("ADMIN", "/api/reviews/20x3/report.pdf").statusCode()).isEqualTo(400);
    }
}
