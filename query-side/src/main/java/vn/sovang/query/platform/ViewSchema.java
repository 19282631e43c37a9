package vn.sovang.query.platform;

/** A schema that holds views: the live ones, or others of the same form. */
public record ViewSchema(String name) {

    public static final ViewSchema LIVE = new ViewSchema("view");

    /** What a statement about the live views says, said of the views here. */
    public String in(String statement) {
        return equals(LIVE) ? statement : statement.replace("view.", name + ".");
    }
}
