package vn.sovang.command.desk;

import vn.sovang.command.decision.Organisation;
import vn.sovang.log.LogReader;
import vn.sovang.log.StoredEntry;
import vn.sovang.log.json.EventCodec;

/** The organisation, folded in memory and brought up to date when a decision needs it. */
public final class OrganisationBook {

    private final LogReader reader;
    private final EventCodec codec;
    private volatile Organisation known = Organisation.EMPTY;

    public OrganisationBook(LogReader reader, EventCodec codec) {
        this.reader = reader;
        this.codec = codec;
    }

    /**
     * As it was known last; may lag behind the log. An append on stale knowledge is refused by the
     * log.
     */
    Organisation known() {
        Organisation organisation = known;
        return organisation.position() == 0 ? refreshed() : organisation;
    }

    /** As the log has it now. */
    public Organisation refreshed() {
        Organisation organisation = known;
        for (StoredEntry entry : reader.organisationAfter(organisation.position())) {
            organisation = organisation.with(entry.position(), codec.decode(entry));
        }
        remember(organisation);
        return organisation;
    }

    private synchronized void remember(Organisation organisation) {
        if (organisation.position() > known.position()) {
            known = organisation;
        }
    }
}
