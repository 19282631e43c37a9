package vn.sovang.log.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {

    private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";
    private static final String EXAMPLE = "example.com/behind-the-sofa\n20852163\n" + ROOT + "\n";

    @Test
    void the_specification_s_example_is_read_and_written_alike() {
        Checkpoint checkpoint = Checkpoint.parse(EXAMPLE);
        assertThat(checkpoint.origin()).isEqualTo("example.com/behind-the-sofa");
        assertThat(checkpoint.size()).isEqualTo(20_852_163);
        assertThat(checkpoint.root()).hasSize(32);
        assertThat(checkpoint.text()).isEqualTo(EXAMPLE);
    }

    @Test
    void further_lines_are_passed_over() {
        assertThat(Checkpoint.parse(EXAMPLE + "more\n").text()).isEqualTo(EXAMPLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n\n",
                "log\n1\n",
                "log\n1\n" + ROOT,
                "\n1\n" + ROOT + "\n",
                "log\n01\n" + ROOT + "\n",
                "log\n-1\n" + ROOT + "\n",
                "log\n1.0\n" + ROOT + "\n",
                "log\n1000000000000000000\n" + ROOT + "\n",
                "log\n1\nAAAA\n",
                "log\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n",
                "log\n1\n" + ROOT + "\n\n"
            })
    void any_other_text_is_no_checkpoint(String text) {
        assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(MalformedNote.class);
    }
}
