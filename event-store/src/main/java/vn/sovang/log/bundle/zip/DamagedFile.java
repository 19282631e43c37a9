package vn.sovang.log.bundle.zip;

/** The zip is one, but the content of a file in it is not what was packed. */
public final class DamagedFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DamagedFile(String path) {
        super("%s is damaged: it is not what was packed.".formatted(path));
    }
}
