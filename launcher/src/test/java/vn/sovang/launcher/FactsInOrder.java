package vn.sovang.launcher;

import java.util.List;

/** Every call that records or changes a fact, in an order in which each can be granted. */
final class FactsInOrder {

    private static final String THING = "0b9d1f6e-3c55-4c1e-9a53-6a6de3c3f001";
    private static final String BATCH = "0b9d1f6e-3c55-4c1e-9a53-6a6de3c3f002";
    private static final String BECAUSE = "{'reason':'Nhập nhầm'}";
    private static final String NEW = "{'id':'" + THING + "','unit':'khoi',";

    /**
     * @param path with variables in braces, as the description of the calls has it
     */
    record Call(String method, String path, String body) {

        String address() {
            return path.replace("{id}", THING)
                    .replace("{batch}", BATCH)
                    .replace("{unit}", "khoi")
                    .replace("{year}", "2023");
        }

        String adjusting(String reason) {
            return body.substring(0, body.length() - 1)
                    + ",\"adjustmentReason\":\""
                    + reason
                    + "\"}";
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static final List<Call> CALLS =
            List.of(
                    post(
                            "/activities",
                            NEW + "'title':'A','kind':'OTHER','occurredOn':'2023-05-01'}"),
                    post("/activities/{id}/correction", "{'title':'B','reason':'Nhập nhầm'}"),
                    post("/activities/{id}/participants", "{'id':'" + BATCH + "','turns':5}"),
                    post(
                            "/activities/{id}/participants/{batch}/correction",
                            "{'turns':6,'reason':'Đếm lại'}"),
                    post("/activities/{id}/participants/{batch}/void", BECAUSE),
                    post("/activities/{id}/void", BECAUSE),
                    post(
                            "/donations",
                            NEW
                                    + "'receivedOn':'2023-05-01','goods':{'description':'quà','quantity':5,'measure':'suất'}}"),
                    post(
                            "/donations/{id}/valuation",
                            "{'valueVnd':5,'method':'giá chợ','valuedOn':'2024-01-02'}"),
                    post(
                            "/donations/{id}/correction",
                            "{'goods':{'description':'quà','quantity':6,'measure':'suất'},'reason':'Đếm lại'}"),
                    post("/donations/{id}/void", BECAUSE),
                    post(
                            "/initiatives",
                            NEW + "'form':'INITIATIVE','title':'A','submittedOn':'2023-05-01'}"),
                    post(
                            "/initiatives/{id}/recognition",
                            "{'level':'BASE','recognisedOn':'2023-06-01'}"),
                    post(
                            "/initiatives/{id}/benefit",
                            "{'valueVnd':5,'year':2023,'assessedOn':'2024-01-02'}"),
                    post("/initiatives/{id}/recognition/withdrawal", BECAUSE),
                    post("/initiatives/{id}/void", BECAUSE),
                    post(
                            "/youth-works",
                            NEW + "'level':'UNIT','title':'A','registeredOn':'2023-05-01'}"),
                    post(
                            "/youth-works/{id}/handover",
                            "{'handedOverOn':'2023-06-01','totalVnd':5,'ownShareVnd':3}"),
                    post("/youth-works/{id}/void", BECAUSE),
                    post(
                            "/headcounts",
                            NEW + "'kind':'PARTY_ADMITTED','on':'2023-05-01','count':5}"),
                    post("/headcounts/{id}/correction", "{'count':6,'reason':'Đếm lại'}"),
                    post("/headcounts/{id}/void", BECAUSE),
                    post("/gifts", NEW + "'on':'2023-05-01','recipients':'CHILDREN','sets':5}"),
                    post("/gifts/{id}/correction", "{'sets':6,'reason':'Đếm lại'}"),
                    post("/gifts/{id}/void", BECAUSE),
                    call("PUT", "/coverage/{unit}/{year}", "{'implementing':5,'total':9}"),
                    post(
                            "/coverage/{unit}/{year}/correction",
                            "{'implementing':6,'reason':'Đếm lại'}"),
                    post("/coverage/{unit}/{year}/void", BECAUSE));

    private FactsInOrder() {}

    private static Call post(String path, String body) {
        return call("POST", path, body);
    }

    private static Call call(String method, String path, String body) {
        return new Call(method, "/api" + path, body.replace('\'', '"'));
    }
}
