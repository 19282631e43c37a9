package vn.sovang.benchmark.hot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Each of them runs; how fast is asked with JMH's own main class. */
class HotPartsTest {

    @ParameterizedTest
    @ValueSource(classes = {EventDecode.class, LedgerFunction.class})
    void it_can_be_measured(Class<?> hotPart) throws RunnerException {
        Options once =
                new OptionsBuilder()
                        .include(hotPart.getName())
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(50))
                        .verbosity(VerboseMode.SILENT)
                        .build();

        assertThat(new Runner(once).run())
                .singleElement()
                .satisfies(
                        result ->
                                assertThat(result.getPrimaryResult().getScore()).isGreaterThan(0));
    }
}
