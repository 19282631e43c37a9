package vn.sovang.log.database;

/** Who connects to the database, and so what they may do there. */
public enum DatabaseRole {
    /** Owns the schemas and runs the migrations; no service connects as it. */
    OWNER("sovang_owner"),
    /** Reads, and appends through the append function. */
    COMMAND("sovang_command"),
    /** Reads, and owns its own views. */
    QUERY("sovang_query");

    private final String user;

    DatabaseRole(String user) {
        this.user = user;
    }

    public String user() {
        return user;
    }
}
