package vn.sovang.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import vn.sovang.benchmark.Bench;
import vn.sovang.benchmark.Report;
import vn.sovang.benchmark.Section;
import vn.sovang.benchmark.run.Sizes;

@Command(
        name = "bench",
        description =
                "Measures ours, stock Axon and bare PostgreSQL side by side, on a database of its own.")
final class BenchCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            defaultValue = "all",
            paramLabel = "append|rebuild|asof|all",
            converter = SectionName.class,
            description = "default: ${DEFAULT-VALUE}")
    private Section section = Section.ALL;

    @Option(
            names = "--events",
            defaultValue = "1000000",
            description = "of the log for rebuild and asof; default: ${DEFAULT-VALUE}")
    private int events;

    @Option(names = "--json", paramLabel = "FILE", description = "where to write the figures")
    private @Nullable Path json;

    @Override
    public Integer call() throws Exception {
        Report report = Bench.run(section, Sizes.of(events), System.out);
        if (json != null) {
            Files.writeString(json, report.json());
        }
        return 0;
    }

    private static final class SectionName implements ITypeConverter<Section> {

        @Override
        public Section convert(String name) {
            return Stream.of(Section.values())
                    .filter(section -> section.name().toLowerCase(Locale.ROOT).equals(name))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("not one of them: " + name));
        }
    }
}
