package vn.sovang.world;

import java.util.EnumSet;
import java.util.Set;

/**
 * The contract in memory: decides every command and answers every question about totals by going
 * through all entries. It shares no code with the product, and is written to be read, not to be
 * fast.
 */
public final class ReferenceModel {

    final Ledger ledger = new Ledger(this);
    final UnitTree tree = new UnitTree(this);
    final Clusters clusters = new Clusters(this);
    final Activities activities = new Activities(this);
    final Participants participants = new Participants(this);
    final Donations donations = new Donations(this);
    final Initiatives initiatives = new Initiatives(this);
    final YouthWorks youthWorks = new YouthWorks(this);
    final Headcounts headcounts = new Headcounts(this);
    final Gifts gifts = new Gifts(this);
    final Coverages coverages = new Coverages(this);
    final Books books = new Books(this);
    final Publications publications = new Publications(this);
    final Scores scores = new Scores(this);
    final Notes notes = new Notes(this);
    private final Units units = new Units(this);
    private final Set<Rule> broken;

    public ReferenceModel() {
        this(EnumSet.noneOf(Rule.class));
    }

    public ReferenceModel(EnumSet<Rule> broken) {
        this.broken = EnumSet.copyOf(broken);
    }

    boolean breaks(Rule rule) {
        return broken.contains(rule);
    }

    Guards guards() {
        return new Guards(this);
    }

    /** Decides a command; a refused or undecided one changes nothing. */
    public Decision apply(JournalLine line) {
        ledger.turnTo(line.recordedAt());
        try {
            return Decision.accepted(decide(line), ledger.head());
        } catch (Guards.Refused refused) {
            return refused.decision();
        }
    }

    private int decide(JournalLine line) {
        return switch (line.shape()) {
            case "POST units" -> units.register(line);
            case "POST units/{}/rename" -> units.rename(line);
            case "POST units/{}/transfer" -> units.transfer(line);
            case "POST units/{}/end" -> units.end(line);
            case "POST clusters" -> clusters.form(line);
            case "PUT clusters/{}/members/{}" -> clusters.setMembers(line);
            case "POST activities" -> activities.record(line);
            case "POST activities/{}/correction" -> activities.correct(line);
            case "POST activities/{}/void" -> activities.voidIt(line);
            case "POST activities/{}/participants" -> participants.record(line);
            case "POST activities/{}/participants/{}/correction" -> participants.correct(line);
            case "POST activities/{}/participants/{}/void" -> participants.voidIt(line);
            case "POST donations" -> donations.receive(line);
            case "POST donations/{}/valuation" -> donations.value(line);
            case "POST donations/{}/correction" -> donations.correct(line);
            case "POST donations/{}/void" -> donations.voidIt(line);
            case "POST initiatives" -> initiatives.submit(line);
            case "POST initiatives/{}/recognition" -> initiatives.recognise(line);
            case "POST initiatives/{}/recognition/withdrawal" -> initiatives.withdraw(line);
            case "POST initiatives/{}/benefit" -> initiatives.assessBenefit(line);
            case "POST initiatives/{}/void" -> initiatives.voidIt(line);
            case "POST youth-works" -> youthWorks.register(line);
            case "POST youth-works/{}/handover" -> youthWorks.handOver(line);
            case "POST youth-works/{}/void" -> youthWorks.voidIt(line);
            case "POST headcounts" -> headcounts.record(line);
            case "POST headcounts/{}/correction" -> headcounts.correct(line);
            case "POST headcounts/{}/void" -> headcounts.voidIt(line);
            case "POST gifts" -> gifts.record(line);
            case "POST gifts/{}/correction" -> gifts.correct(line);
            case "POST gifts/{}/void" -> gifts.voidIt(line);
            case "PUT coverage/{}/{}" -> coverages.set(line);
            case "POST coverage/{}/{}/correction" -> coverages.correct(line);
            case "POST coverage/{}/{}/void" -> coverages.voidIt(line);
            default -> decideOnReview(line);
        };
    }

    private int decideOnReview(JournalLine line) {
        return switch (line.shape()) {
            case "POST reviews/{}/close" -> books.close(line);
            case "POST reviews/{}/reopen" -> books.reopen(line);
            case "POST reviews/{}/publish" -> publications.publish(line);
            case "PUT reviews/{}/targets" -> scores.setTargets(line);
            case "PUT reviews/{}/criteria" -> scores.adopt(line);
            case "POST reviews/{}/scores" -> scores.scoreOneself(line);
            case "POST reviews/{}/scores/verification" -> scores.verify(line);
            case "POST reviews/{}/limitations" -> notes.note(line, "limitation");
            case "POST reviews/{}/directions" -> notes.note(line, "direction");
            default -> throw new IllegalArgumentException("no such command: " + line.shape());
        };
    }

    /** Answers a question as of what has been applied so far. */
    public Reply ask(Question question) {
        return new Totals(this).of(question);
    }

    /** As {@link #ask(Question)}. */
    public Sight ask(ReviewQuestion question) {
        return new Reviews(this).of(question);
    }
}
