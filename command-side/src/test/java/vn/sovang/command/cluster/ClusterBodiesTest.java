package vn.sovang.command.cluster;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sovang.command.body.Bodies;

class ClusterBodiesTest {

    private final Bodies<ClusterBodies.MembersSet> members =
            new Bodies<>(ClusterBodies.MembersSet.class, "{\"units\":[\"than\",\"dien\"]}");

    @Test
    void members_may_be_none_but_not_left_out() {
        members.assertGood("{\"units\":[]}");
        members.assertWrong("{}", "units");
    }

    @Test
    void a_member_is_named_once_and_never_null() {
        members.assertWrong("{\"units\":[\"than\",\"than\"]}", "units");
        members.assertWrong("{\"units\":[null]}", "units[0].<list element>");
    }

    @Test
    void five_hundred_units_are_members_and_no_more() {
        members.assertGood(codes(500));
        members.assertWrong(codes(501), "units");
    }

    @Test
    void a_cluster_has_a_code_and_a_name() {
        Bodies<ClusterBodies.Formed> clusters =
                new Bodies<>(ClusterBodies.Formed.class, "{\"code\":\"cum-1\",\"name\":\"Cụm 1\"}");
        clusters.assertWrong("{}", "code", "name");
        clusters.assertWrong(clusters.with("code", "\"Cụm\""), "code");
    }

    private static String codes(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "\"co-so-" + number + "\"")
                .collect(Collectors.joining(",", "{\"units\":[", "]}"));
    }
}
