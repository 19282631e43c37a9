package vn.sovang.query.rebuild;

/** A rebuild is refused while another one runs, in this process or any other. */
public final class RebuildRunning extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RebuildRunning() {
        super("A rebuild is running already");
    }
}
