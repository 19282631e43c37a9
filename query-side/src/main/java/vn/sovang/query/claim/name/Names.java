package vn.sovang.query.claim.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.event.cluster.Cluster;
import vn.sovang.event.cluster.ClusterCode;
import vn.sovang.event.unit.Unit;
import vn.sovang.query.claim.text.Syllable;
import vn.sovang.query.claim.text.Token;
import vn.sovang.query.claim.text.Tokens;
import vn.sovang.query.unit.Organisation;

/**
 * Every name that the units and clusters of an organisation have had or will have. A union's name
 * may be cut short, "Đoàn Than" for "Đoàn Than Quảng Ninh", where no other begins so, and goes
 * without "tỉnh" at its end under the same condition.
 */
public final class Names {

    private static final String UNION = Syllable.fold("Đoàn");
    private static final String PROVINCE = Syllable.fold("tỉnh");

    /** Words that many names share; a beginning of these alone means nobody. */
    private static final Set<String> COMMON =
            Stream.of(
                            "đoàn cơ sở chi liên thanh niên trường đại học cao đẳng phòng ban xã"
                                    + " phường huyện thị thành phố tỉnh trung tâm bộ sở cục công ty"
                                    + " hội các và khoa viện đội trạm số")
                    .flatMap(words -> Stream.of(words.split(" ")))
                    .map(Syllable::fold)
                    .collect(Collectors.toUnmodifiableSet());

    private final NameTree tree = new NameTree();

    private Names() {}

    /**
     * @param reviewed the cluster that a text means without naming it
     */
    public static Names of(Organisation organisation, ClusterCode reviewed) {
        Names names = new Names();
        organisation.units().units().forEach(names::add);
        for (Cluster each : organisation.clusters().all()) {
            Mention mention =
                    each.code().equals(reviewed)
                            ? new Mention.OfCluster()
                            : new Mention.OfNobody("another cluster than that of the review");
            names.add(each.name(), mention);
        }
        organisation.units().units().forEach(names::shorten);
        return names;
    }

    public Optional<NameTree.Found> at(List<Token> tokens, int from) {
        return tree.longest(tokens, from);
    }

    private void add(Unit unit) {
        Mention mention = new Mention.OfUnit(unit.code(), unit.kind());
        for (String name : unit.names().values()) {
            add(name, mention);
            addBeginnings(Tokens.of(name), mention);
        }
    }

    /** "Đoàn Công an" for "Đoàn Công an tỉnh". */
    private void shorten(Unit unit) {
        for (String name : unit.names().values()) {
            List<Token> tokens = Tokens.of(name);
            if (tokens.size() > 2
                    && tokens.getFirst().is(UNION)
                    && tokens.getLast().is(PROVINCE)
                    && !tokens.stream().allMatch(each -> COMMON.contains(each.form()))) {
                tree.shorten(tokens);
            }
        }
    }

    private void add(String name, Mention mention) {
        List<Token> tokens = Tokens.of(name);
        if (tokens.size() > 1) {
            tree.add(tokens, mention);
        }
    }

    private void addBeginnings(List<Token> name, Mention mention) {
        for (int length = 2; length < name.size(); length++) {
            List<Token> beginning = name.subList(0, length);
            if (beginning.getFirst().is(UNION) && standsForItself(beginning)) {
                tree.addBeginning(beginning, mention);
            }
        }
    }

    private static boolean standsForItself(List<Token> beginning) {
        Token last = beginning.getLast();
        return last.isCapital() && !COMMON.contains(last.form());
    }
}
