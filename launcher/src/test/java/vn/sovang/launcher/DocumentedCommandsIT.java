package vn.sovang.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/**
 * What the documents show works: requests are answered, command lines are understood, links lead to
 * files.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentedCommandsIT {

    static final Path ROOT = root();
    private static final String DOCUMENTED_ADDRESS = "http://localhost:8080";

    /** The launch script does it, see {@link LaunchScriptIT}. */
    private static final String OF_THE_SCRIPT = "./sovang prepare";

    private static final Pattern SHELL =
            Pattern.compile("^```sh\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern FENCED =
            Pattern.compile("^```.*?^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern CURL = Pattern.compile("\\bcurl ");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

    /** A block that begins with a comment like this is refused with that status. */
    private static final Pattern REFUSED = Pattern.compile("^# (4\\d\\d) ");

    /** Every curl of a block notes its status, whatever the block does with the answer. */
    private static final String NOTING_CURL =
            """
            set -u
            curl() { command curl -w '%{stderr}status %{http_code}\\n' "$@"; }
            """;

    private RunningServer server;

    /**
     * @param document it stands in, for the name of the test
     */
    private record Block(Path document, String text) {

        boolean hasCurl() {
            return CURL.matcher(text).find();
        }

        boolean expects(String status) {
            MatchResult refused = REFUSED.matcher(text).results().findFirst().orElse(null);
            return refused == null
                    ? isGranted(status)
                    : status.equals("status " + refused.group(1));
        }

        @Override
        public String toString() {
            return document + ": " + text.lines().findFirst().orElse("");
        }
    }

    @BeforeAll
    void serveTheDemoYear() throws IOException {
        server = RunningServer.start();
        DemoLoad.complete(server.server());
    }

    @AfterAll
    void stop() {
        server.close();
    }

    static Stream<Block> requests() {
        return documents().flatMap(DocumentedCommandsIT::shellBlocks).filter(Block::hasCurl);
    }

    @ParameterizedTest
    @MethodSource("requests")
    void a_documented_request_is_answered(Block block) throws Exception {
        assertThat(statusesOf(block.text()))
                .hasSize(count(CURL, block.text()))
                .allMatch(block::expects);
    }

    @Test
    void a_documented_refusal_is_neither_granted_nor_refused_otherwise() {
        Block refused = new Block(Path.of("none.md"), "# 409 year-closed\ncurl …");
        assertThat(List.of("status 409", "status 201", "status 400"))
                .filteredOn(refused::expects)
                .containsExactly("status 409");
    }

    @Test
    void requests_are_documented() {
        assertThat(requests().map(Block::document).distinct())
                .contains(
                        Path.of("README.md"),
                        Path.of("docs/operations.md"),
                        Path.of("docs/audit.md"),
                        Path.of("docs/review.md"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "curl -s -u \"admin:$SOVANG_ADMIN_PASSWORD\" 'http://localhost:8080/api/totals/2023?scope=unit:nobody'",
                "curl -s http://localhost:8080/api/units",
                "curl -s http://localhost:8080/api/units | head -1"
            })
    void a_request_that_breaks_is_noticed(String command) throws Exception {
        assertThat(statusesOf(command)).hasSize(1).noneMatch(DocumentedCommandsIT::isGranted);
    }

    @Test
    void the_first_two_commands_of_the_readme_are_those_that_the_build_calls() {
        List<List<String>> called =
                read(Path.of(".ci/run")).lines().map(DocumentedCommandsIT::words).toList();
        List<List<String>> shown =
                shellBlocks(Path.of("README.md"))
                        .flatMap(block -> block.text().lines())
                        .limit(2)
                        .map(DocumentedCommandsIT::words)
                        .toList();
        assertThat(shown).containsExactly(List.of("./sovang", "demo"), List.of("./mvnw", "verify"));
        assertThat(shown).allMatch(command -> isCalled(command, called));
        assertThat(isCalled(List.of("./mvnw", "install"), called)).isFalse();
    }

    @Test
    void documented_command_lines_are_understood() {
        List<String> lines =
                documents()
                        .flatMap(DocumentedCommandsIT::shellBlocks)
                        .flatMap(block -> block.text().lines())
                        .filter(line -> line.startsWith("./sovang "))
                        .filter(line -> !line.equals(OF_THE_SCRIPT))
                        .toList();
        assertThat(lines).isNotEmpty().allSatisfy(DocumentedCommandsIT::parse);
        assertThatThrownBy(() -> parse("./sovang demo --prot 8080"))
                .isInstanceOf(CommandLine.ParameterException.class);
    }

    @Test
    void links_between_documents_and_code_lead_somewhere() {
        assertThat(documents().flatMap(DocumentedCommandsIT::deadLinks)).isEmpty();
        assertThat(links("[a](no-such-file.md)")).containsExactly("no-such-file.md");
    }

    private List<String> statusesOf(String block) throws IOException, InterruptedException {
        Path noted = Files.createTempFile("documented", ".txt");
        ProcessBuilder shell =
                new ProcessBuilder(
                                "bash",
                                "-c",
                                NOTING_CURL + block.replace(DOCUMENTED_ADDRESS, server.address()))
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(noted.toFile());
        shell.environment().put("SOVANG_ADMIN_PASSWORD", RunningServer.PASSWORD);
        Process process = shell.start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(block).isTrue();
            return Files.readString(noted)
                    .lines()
                    .filter(line -> line.startsWith("status "))
                    .toList();
        } finally {
            process.destroyForcibly();
            Files.delete(noted);
        }
    }

    private static boolean isGranted(String status) {
        return status.matches("status 20[0-2]");
    }

    /** A call may have more options than the documents show. */
    private static boolean isCalled(List<String> command, List<List<String>> called) {
        return called.stream()
                .anyMatch(
                        words ->
                                !words.isEmpty()
                                        && words.getFirst().equals(command.getFirst())
                                        && words.containsAll(command));
    }

    private static void parse(String line) {
        List<String> arguments = words(line);
        new CommandLine(Sovang.class)
                .parseArgs(arguments.subList(1, arguments.size()).toArray(String[]::new));
    }

    private static List<String> words(String line) {
        return Arrays.stream(line.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    private static Stream<String> deadLinks(Path document) {
        Path folder = ROOT.resolve(document).resolveSibling("");
        return links(read(document))
                .filter(target -> Files.notExists(folder.resolve(target)))
                .map(target -> document + ": " + target);
    }

    private static Stream<String> links(String text) {
        return LINK.matcher(FENCED.matcher(text).replaceAll(""))
                .results()
                .map(found -> found.group(1));
    }

    private static Stream<Block> shellBlocks(Path document) {
        return SHELL.matcher(read(document))
                .results()
                .map((MatchResult found) -> new Block(document, found.group(1)));
    }

    private static int count(Pattern pattern, String text) {
        return (int) pattern.matcher(text).results().count();
    }

    /** Relative to the root. */
    private static Stream<Path> documents() {
        try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
            List<Path> below =
                    files.filter(file -> file.toString().endsWith(".md"))
                            .map(ROOT::relativize)
                            .sorted()
                            .toList();
            return Stream.concat(
                    Stream.of(Path.of("README.md"), Path.of("HACKING.md")), below.stream());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path document) {
        try {
            return Files.readString(ROOT.resolve(document));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path root() {
        return Stream.iterate(
                        Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve(".ci/run")))
                .findFirst()
                .orElseThrow();
    }
}
