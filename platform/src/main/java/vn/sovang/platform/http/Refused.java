package vn.sovang.platform.http;

/**
 * Leaves a web handler with a problem as its answer. Only at the edge: inside, refusals are values.
 */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public Refused(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
