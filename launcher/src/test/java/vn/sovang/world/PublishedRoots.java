package vn.sovang.world;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.sovang.launcher.RunningServer;
import vn.sovang.world.ReviewQuestion.Form;

/** Compares the roots that publications are bound to with the signed ones of the log's tree. */
final class PublishedRoots {

    private final RunningServer server;

    PublishedRoots(RunningServer server) {
        this.server = server;
    }

    /** Publications that are bound to another root than that of a checkpoint of their size. */
    List<String> unsigned(ReferenceModel model) {
        return model.publications.all().stream()
                .map(
                        each ->
                                new ReviewQuestion(
                                        Form.PUBLICATIONS, each.year(), each.cluster(), null, null))
                .distinct()
                .flatMap(this::publications)
                .filter(each -> !each.path("root").asString("").equals(signed(each)))
                .map(JsonNode::toString)
                .toList();
    }

    private Stream<JsonNode> publications(ReviewQuestion question) {
        return server.get(question.path()).path("publications").valueStream();
    }

    private String signed(JsonNode publication) {
        String path = "/api/audit/checkpoint?size=" + publication.path("position").asLong();
        return server.send("admin", "GET", path, null)
                .body()
                .lines()
                .skip(2)
                .findFirst()
                .orElse("");
    }
}
