package vn.sovang.platform.account;

/** What an account may do. */
public enum Role {
    /** Records, corrects and voids facts of its own unit and that unit's descendants; reads. */
    RECORDER,
    /**
     * Reads everything; targets, closing, publishing; facts only as adjustments of a closed year.
     */
    REVIEWER,
    /** Reads everything, also what is kept for audits; writes nothing. */
    AUDITOR,
    /** Everything, including units, clusters, accounts and maintenance. */
    ADMIN
}
