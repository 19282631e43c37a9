package vn.sovang.postgres.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** What is done to a directory and everything below it. Links are never followed. */
public final class DirectoryTree {

    private interface Step {
        void on(Path path) throws IOException;
    }

    private DirectoryTree() {}

    public static void delete(Path tree) {
        childrenFirst(tree, Files::deleteIfExists);
    }

    /** Changes the owner, of the top last: when that is done, all is done. */
    public static void giveTo(int uid, Path tree) {
        childrenFirst(
                tree, path -> Files.setAttribute(path, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS));
    }

    /** Makes everything survive a power cut. */
    public static void sync(Path tree) {
        childrenFirst(tree, DirectoryTree::syncOne);
    }

    /** Makes a rename or a new name in this directory survive a power cut. */
    public static void syncEntries(Path directory) {
        try {
            syncOne(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot sync " + directory, e);
        }
    }

    private static void syncOne(Path path) throws IOException {
        if (!Files.isSymbolicLink(path)) {
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static void childrenFirst(Path tree, Step step) {
        try {
            Files.walkFileTree(tree, new ChildrenFirst(step));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot walk " + tree, e);
        }
    }

    private static final class ChildrenFirst extends SimpleFileVisitor<Path> {
        private final Step step;

        ChildrenFirst(Step step) {
            this.step = step;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            step.on(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                throws IOException {
            if (failure != null) {
                throw failure;
            }
            step.on(directory);
            return FileVisitResult.CONTINUE;
        }
    }
}
