package vn.sovang.log.bundle.verify;

/** What is looked at; the sentence says what is true when nothing was found. */
public enum Check {
    FILES("The six files are there, each as it was packed."),
    SIGNATURE("The checkpoint is signed by the bundle's key."),
    KEY("The bundle's key is the one that was given."),
    EXTENSION("The log begins with all that the older checkpoint covers."),
    SIZE("The log has as many events as the checkpoint says."),
    ROOT("The leaves give the root of the checkpoint."),
    LEAVES("Each line has the hash that stands in the leaves."),
    FORM("Each line is canonical JSON of the form of an event."),
    ORDER("Positions are 1, 2, 3, … without a gap."),
    TIME("The time of recording never decreases."),
    VERSIONS("The versions of each stream are 0, 1, 2, … without a gap."),
    EVENT_IDS("No event id comes twice."),
    PAYLOADS("Each event can be read."),
    TOTALS("The totals are what the events add up to."),
    MANIFEST("The manifest tells what is there.");

    private final String sentence;

    Check(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
