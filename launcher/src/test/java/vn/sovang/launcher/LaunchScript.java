package vn.sovang.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The launch script in an installation of its own, with a JDK that notes how it is called. It
 * records a cache in an instant, and does everything else with the real one.
 */
final class LaunchScript implements AutoCloseable {

    private static final String NOTING_JAVA =
            """
            #!/bin/sh
            echo "$*" >>'%1$s/calls'
            case "$*" in
                *-XX:AOTCacheOutput=*)
                    output=${*#*-XX:AOTCacheOutput=}
                    [ ! -f '%1$s/refuse' ] || exit 1
                    echo recorded >"${output%% -jar*}" ;;
                *) exec '%2$s/bin/java' "$@" ;;
            esac
            """;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path root = Files.createTempDirectory("sovang script ");
    private final Path jdk = root.resolve("jdk");

    LaunchScript() throws IOException {
        Files.createDirectories(jdk.resolve("bin"));
        Files.createFile(jdk.resolve("calls"));
        Files.writeString(jdk.resolve("release"), "of this test");
        program("java", NOTING_JAVA.formatted(jdk, System.getProperty("java.home")));
        program("javac", "#!/bin/sh\n");
        Files.copy(repository().resolve("sovang"), root.resolve("sovang"));
        jar(Files.createDirectories(root.resolve("launcher/target")).resolve("sovang.jar"));
    }

    /** What it prints, errors included, when it ends in order. */
    String run(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder script =
                new ProcessBuilder(
                                Stream.concat(
                                                Stream.of(
                                                        "bash", root.resolve("sovang").toString()),
                                                Stream.of(arguments))
                                        .toList())
                        .redirectErrorStream(true);
        script.environment().put("JAVA_HOME", jdk.toString());
        Process process = script.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new AssertionError(output);
        }
        return output;
    }

    /** Where the last start looked for it. */
    Path cacheFile() throws IOException {
        String start = calls().filter(call -> call.contains("-XX:AOTCache=")).toList().getLast();
        return Path.of(
                start.substring(
                        start.indexOf("-XX:AOTCache=") + "-XX:AOTCache=".length(),
                        start.indexOf(" -XX:+VerifySharedSpaces")));
    }

    /** Everything beside the build itself. */
    List<String> filesBesideTheJar() throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("launcher/target"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("sovang.jar"))
                    .toList();
        }
    }

    void refuseToRecord() throws IOException {
        Files.createFile(jdk.resolve("refuse"));
    }

    private Stream<String> calls() throws IOException {
        return Files.readAllLines(jdk.resolve("calls")).stream();
    }

    private void program(String name, String text) throws IOException {
        Path program = Files.writeString(jdk.resolve("bin").resolve(name), text);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void jar(Path file) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, Sovang.class.getName());
        attributes.put(Attributes.Name.CLASS_PATH, classPath());
        new JarOutputStream(Files.newOutputStream(file), manifest).close();
    }

    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toUri().toString())
                .collect(Collectors.joining(" "));
    }

    private static Path repository() {
        return Stream.iterate(
                        Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve(".ci/run")))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }
}
