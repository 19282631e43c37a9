package vn.sovang.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** What programs are told about the addresses is what the addresses take. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiDescriptionIT {

    private RunningServer server;
    private JsonNode description;

    @BeforeAll
    void start() {
        server = RunningServer.start();
        description = server.get("/v3/api-docs");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void bodies_of_the_same_name_in_two_features_are_told_apart() {
        assertThat(fields("/api/gifts", "post")).contains("recipients", "sets", "adjustmentReason");
        assertThat(fields("/api/activities", "post")).contains("title", "coOrganisers");
        assertThat(fields("/api/headcounts", "post")).contains("count", "decision");
        assertThat(fields("/api/units", "post")).contains("code", "since");
        assertThat(fields("/api/coverage/{unit}/{year}", "put"))
                .containsExactlyInAnyOrder("implementing", "total", "adjustmentReason");
    }

    @Test
    void nobody_is_asked_who_is_calling() {
        assertThat(description.path("paths").findValuesAsString("name"))
                .contains("year", "unit")
                .doesNotContain("caller");
    }

    private List<String> fields(String path, String method) {
        JsonNode schema =
                description
                        .path("paths")
                        .path(path)
                        .path(method)
                        .at("/requestBody/content/application~1json/schema");
        String name = schema.path("$ref").asString().replace("#/components/schemas/", "");
        JsonNode fields =
                description.path("components").path("schemas").path(name).path("properties");
        return StreamSupport.stream(fields.propertyNames().spliterator(), false).toList();
    }
}
