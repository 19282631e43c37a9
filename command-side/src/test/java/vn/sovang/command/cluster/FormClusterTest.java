package vn.sovang.command.cluster;

import org.junit.jupiter.api.Test;
import vn.sovang.command.decision.Decisions;
import vn.sovang.event.cluster.ClusterCode;
import vn.sovang.event.cluster.ClusterEvent.Formed;

class FormClusterTest {

    private static final ClusterCode CUM = new ClusterCode("cum-1");

    @Test
    void a_cluster_is_formed_without_members() {
        Decisions.about(ClusterRecord.class)
                .when(new ClusterCommand.Form(CUM, "Cụm thi đua số 1"))
                .then(new Formed(CUM, "Cụm thi đua số 1"));
    }
}
