package vn.sovang.query.audit.replay;

import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.sovang.platform.http.Problem;
import vn.sovang.platform.http.Refused;

/**
 * Adds figures up from the raw log, by nothing that the projections add them up by, and compares
 * both. Holds one event and the sums at a time.
 */
@Component
public class Replays {

    private static final Logger LOGGER = LoggerFactory.getLogger(Replays.class);

    private final RawLog log;
    private final ReplayDesk desk;
    private final ProjectedFigures projected;

    Replays(RawLog log, ReplayDesk desk, ProjectedFigures projected) {
        this.log = log;
        this.desk = desk;
        this.projected = projected;
    }

    /**
     * @param listener hears of progress; what it throws breaks the replay off
     * @throws Refused when the scope is not known, too many replays are waiting, the log is
     *     damaged, or the views do not get to the position in time
     */
    public ReplayAnswer answer(ReplayQuestion question, Consumer<ReplayProgress> listener) {
        try {
            Replayed replayed =
                    desk.inTurn(
                            () -> replay(question, listener),
                            () -> listener.accept(ReplayProgress.WAITING));
            return ReplayAnswer.of(replayed, projected.differencesFrom(replayed));
        } catch (LogDamaged damaged) {
            LOGGER.error("The log is damaged", damaged);
            throw new Refused(Problem.of(409, "log-damaged", damaged.getMessage() + "."));
        }
    }

    private Replayed replay(ReplayQuestion question, Consumer<ReplayProgress> listener) {
        long started = System.nanoTime();
        long all = question.at().position();
        ToldOrganisation organisation = log.organisationAt(all);
        organisation.requireKnown(question.scope());
        CountingRule rule = new CountingRule(question, organisation);
        YearlySums sums = new YearlySums();
        log.read(
                all,
                event -> event.ledgerEntries().stream().filter(rule::counts).forEach(sums::add),
                done -> {
                    desk.goOn();
                    listener.accept(ReplayProgress.of(done, all, secondsSince(started)));
                });
        return new Replayed(question, sums, secondsSince(started));
    }

    private static double secondsSince(long started) {
        return (System.nanoTime() - started) / 1e9;
    }
}
