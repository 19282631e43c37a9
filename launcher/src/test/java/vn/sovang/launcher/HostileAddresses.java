package vn.sovang.launcher;

import java.util.List;
import java.util.stream.Stream;

/** Addresses that a client may invent, all of them well meant or not. */
final class HostileAddresses {

    private static final List<String> QUERIES =
            List.of(
                    "/api/totals/2023?",
                    "/api/totals/2023/entries?indicator=ACTIVITIES&",
                    "/api/units/khoi/timeline?",
                    "/api/reviews/2023?cluster=cum&",
                    "/api/reviews/2023/bridge?cluster=cum&",
                    "/api/reviews/2023/publications?",
                    "/api/reviews/2023/history?cluster=cum&",
                    "/api/units?",
                    "/api/units/khoi?",
                    "/api/units/khoi/history?",
                    "/api/coverage/khoi/2023?",
                    "/api/clusters?",
                    "/api/search?q=h&");

    private static final List<String> ALWAYS_WRONG =
            List.of(
                    "asOf=",
                    "asOf=garbage",
                    "asOf=position:-1",
                    "asOf=position:abc",
                    "asOf=position:",
                    "asOf=2023-02-29",
                    "asOf=10000-01-01",
                    "asOf=2023-05-01T00:00:00",
                    "asOf=2023-05-01T00:00:00%2B25:00",
                    "asOf=%00",
                    "asOf=%ED%A0%80",
                    "asOf=%zz",
                    "asOf=%",
                    "minPosition=-1",
                    "minPosition=abc",
                    "minPosition=",
                    "minPosition=1e3");

    private static final List<String> PAGED =
            List.of(
                    "/api/totals/2023/entries?indicator=ACTIVITIES&",
                    "/api/units/khoi/timeline?",
                    "/api/search?q=h&",
                    "/api/audit/diff?year=2023&from=position:0&");

    private static final List<String> WRONG_PAGES =
            List.of(
                    "limit=0",
                    "limit=-1",
                    "limit=abc",
                    "limit=",
                    "limit=1.5",
                    "after=garbage",
                    "after=",
                    "after=MTIz",
                    "after=LTEgLTE",
                    "after=OTIyMzM3MjAzNjg1NDc3NTgwOCAx",
                    "through=garbage",
                    "through=2023-02-29",
                    "year=0");

    private static final List<String> ALONE =
            List.of(
                    "/api/totals/0",
                    "/api/totals/99999",
                    "/api/totals/abc",
                    "/api/totals/1899",
                    "/api/reviews/0?cluster=cum",
                    "/api/reviews/2023?cluster=cum&basis=",
                    "/api/reviews/2023?cluster=cum&basis=garbage",
                    "/api/reviews/2023?cluster=cum&basis=%FF",
                    "/api/reviews/2023/bridge?cluster=cum&from=",
                    "/api/reviews/2023/bridge?cluster=cum&from=position:0",
                    "/api/reviews/2023/bridge?cluster=cum&limit=0",
                    "/api/reviews/2023/bridge?cluster=cum&after=garbage",
                    "/api/reviews/2023/bridge?cluster=cum&through=2023-02-29",
                    "/api/reviews/1899/publications",
                    "/api/coverage/khoi/0",
                    "/api/coverage/khoi/1899",
                    "/api/coverage/khoi/abc/history",
                    "/api/coverage/%00/2023",
                    "/api/totals/2023?scope=garbage",
                    "/api/totals/2023?scope=unit:",
                    "/api/totals/2023?scope=all:x",
                    "/api/totals/2023?scope=",
                    "/api/totals/2023?scope=unit:%FF",
                    "/api/totals/2023/entries",
                    "/api/totals/2023/entries?indicator=garbage",
                    "/api/search",
                    "/api/search?q=",
                    "/api/search?q=%20",
                    "/api/search?q=%00",
                    "/api/search?q=%FF",
                    "/api/units?%zz=1",
                    "/api/units?=",
                    "/api/units/%00",
                    "/api/units/%",
                    "/api/units/%zz",
                    "/api/units/khoi;x=1",
                    "/api/units%2Fkhoi",
                    "/api/../units",
                    "/api/units/%2e%2e",
                    "/api//units",
                    "/api/units\\khoi",
                    "/api/units/\u0001",
                    "/api/units?x=\u0001",
                    "/api/audit/log?from=0",
                    "/api/audit/log?from=abc",
                    "/api/audit/log?limit=0",
                    "/api/audit/log?from=",
                    "/api/audit/log?limit=",
                    "/api/audit/position?asOf=garbage",
                    "/api/audit/position?asOf=%FF",
                    "/api/audit/diff",
                    "/api/audit/diff?year=2023",
                    "/api/audit/diff?from=position:0",
                    "/api/audit/diff?year=99999&from=position:0",
                    "/api/audit/diff?year=2023&from=garbage",
                    "/api/audit/diff?year=2023&from=position:-1",
                    "/api/audit/diff?year=2023&from=position:2&to=position:1",
                    "/api/audit/diff?year=2023&from=2023-12-31&to=2023-12-30",
                    "/api/audit/diff?year=2023&from=position:0&to=%00",
                    "/api/audit/diff?year=2023&from=position:0&scope=garbage",
                    "/api/audit/diff?year=2023&from=position:0&minPosition=-1",
                    "/api/audit/reads?after=garbage",
                    "/api/audit/reads?after=LTE",
                    "/api/audit/reads?limit=0",
                    "/api/audit/reads?limit=%FF",
                    "/api/audit/checkpoint?size=-1",
                    "/api/audit/checkpoint?size=",
                    "/api/audit/checkpoint?size=%FF",
                    "/api/audit/proofs/inclusion",
                    "/api/audit/proofs/inclusion?position=0&size=1",
                    "/api/audit/proofs/inclusion?position=2&size=1",
                    "/api/audit/proofs/inclusion?position=1&size=abc",
                    "/api/audit/proofs/consistency?from=1",
                    "/api/audit/proofs/consistency?from=0&to=1",
                    "/api/audit/proofs/consistency?from=2&to=1",
                    "/api/audit/bundle?asOf=",
                    "/api/audit/bundle?asOf=garbage",
                    "/api/audit/bundle?asOf=position:-1",
                    "/api/audit/bundle?asOf=2023-02-29",
                    "/api/audit/bundle?asOf=%FF",
                    "/api/audit/tile",
                    "/api/audit/tile/0",
                    "/api/audit/tile/64/000",
                    "/api/audit/tile/0/000.p/256",
                    "/api/audit/tile/entries/0");

    private HostileAddresses() {}

    /** What is answered 400. */
    static Stream<String> malformed() {
        return Stream.of(
                        each(QUERIES, ALWAYS_WRONG),
                        each(PAGED, WRONG_PAGES)
                                .filter(address -> !address.matches(".*entries.*year=0")),
                        ALONE.stream())
                .flatMap(addresses -> addresses);
    }

    /** What is answered 404. */
    static Stream<String> unknown() {
        return Stream.of(
                "/api/nope",
                "/nope",
                "/error",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/api/units/nobody",
                "/api/units/nobody/timeline",
                "/api/units/nobody/history",
                "/api/activities/x",
                "/api/donations/x/history",
                "/api/initiatives/1-1-1-1-1",
                "/api/youth-works/00000000-0000-0000-0000-000000000000",
                "/api/headcounts/x",
                "/api/gifts/00000000-0000-0000-0000-000000000000/history",
                "/api/coverage/khoi/1999",
                "/api/coverage/nobody/2023/history",
                "/api/totals/2023?scope=unit:nobody",
                "/api/totals/2023?scope=cluster:nobody",
                "/api/reviews/2023?cluster=nobody",
                "/api/reviews/2023/bridge?cluster=nobody",
                "/api/reviews/2023/publications?cluster=nobody",
                "/api/reviews/2023/history?cluster=nobody",
                "/api/search?q=h&unit=nobody",
                "/api/totals/2023?asOf=position:99999999999999999999",
                "/api/audit/position?asOf=position:999999",
                "/api/audit/diff?year=2023&from=position:999999",
                "/api/audit/diff?year=2023&from=position:0&to=position:999999",
                "/api/audit/diff?year=2023&from=position:0&scope=unit:nobody",
                "/api/audit/nope",
                "/api/audit/bundle?asOf=position:999999",
                "/api/audit/bundle/log.ndjson",
                "/api/audit/checkpoint?size=99999999999999999999",
                "/api/audit/proofs/inclusion?position=1&size=999999",
                "/api/audit/proofs/consistency?from=1&to=999999",
                "/api/audit/tile/0/x001/000",
                "/api/audit/tile/entries/x001/000");
    }

    private static Stream<String> each(List<String> addresses, List<String> parameters) {
        return addresses.stream().flatMap(address -> parameters.stream().map(address::concat));
    }
}
