package vn.sovang.postgres;

/** Tells the directory of a temporary server and ends. */
final class LeavesTemporaryServerOpen {

    private LeavesTemporaryServerOpen() {}

    public static void main(String[] arguments) {
        System.out.println(EmbeddedPostgres.startTemporary().directory());
    }
}
