package vn.sovang.log.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With the published examples: the format's first implementation and its specification. */
class SignedNoteTest {

    private static final String SIGNER =
            "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    private static final String VERIFIER =
            "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String TEXT =
            "If you think cryptography is the answer to your problem,\n"
                    + "then you don't know what your problem is.\n";
    private static final String PETER =
            "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
    private static final String ENOCH =
            "— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";

    private final VerifierKey peter = VerifierKey.parse(VERIFIER);

    @Test
    void the_known_key_makes_the_known_note() {
        SignerKey signer = SignerKey.parse(SIGNER);
        assertThat(signer.line()).isEqualTo(SIGNER);
        assertThat(signer.verifier().line()).isEqualTo(VERIFIER);
        assertThat(signer.sign(TEXT).print()).isEqualTo(TEXT + "\n" + PETER);
    }

    @Test
    void the_specification_s_example_is_verified() {
        VerifierKey key =
                VerifierKey.parse(
                        "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
        String note =
                "This is an example message.\n\n— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";
        assertThat(parse(note).isSignedBy(key)).isTrue();
        assertThat(parse(note).isSignedBy(peter)).isFalse();
    }

    @Test
    void signatures_of_others_say_nothing() {
        SignedNote note = parse(TEXT + "\n" + ENOCH + PETER);
        assertThat(note.isSignedBy(peter)).isTrue();
        assertThat(note.print()).isEqualTo(TEXT + "\n" + ENOCH + PETER);
        assertThat(parse(TEXT + "\n" + ENOCH).isSignedBy(peter)).isFalse();
    }

    @Test
    void a_wrong_signature_in_the_name_of_a_key_spoils_the_note() {
        String forged = PETER.replace("ZJkuBS", "ZJkuBT");
        assertThat(parse(TEXT + "\n" + PETER + forged).isSignedBy(peter)).isFalse();
        assertThat(parse(TEXT.replace("your", "my") + "\n" + PETER).isSignedBy(peter)).isFalse();
    }

    @Test
    void a_text_may_have_empty_lines() {
        SignedNote note = SignerKey.parse(SIGNER).sign("one\n\nthree\n");
        assertThat(parse(note.print()).text()).isEqualTo("one\n\nthree\n");
        assertThat(parse(note.print()).isSignedBy(peter)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "\n\n",
                "text\n",
                "text\n\n",
                "text\n\n— PeterNeumann\n",
                "text\n\n— PeterNeumann x08go/Y=",
                "text\n\n— PeterNeumann x08go/Y\n",
                "text\n\n— PeterNeumann x08gow==\n",
                "text\n\n— Peter+Neumann x08go/ZJkg==\n",
                "text\n\n—  x08go/ZJkg==\n",
                "text\n\n- PeterNeumann x08go/ZJkg==\n",
                "text\r\n\n— PeterNeumann x08go/ZJkg==\n",
                "te\u0000xt\n\n— PeterNeumann x08go/ZJkg==\n",
                "text\n\n— PeterNeumann x08go/ZJkg==\n\n"
            })
    void any_other_text_is_no_note(String text) {
        assertThatThrownBy(() -> parse(text)).isInstanceOf(MalformedNote.class);
    }

    @Test
    void bytes_that_are_no_text_and_endless_ones_are_no_note() {
        assertThatThrownBy(() -> SignedNote.parse(new byte[] {(byte) 0xff, '\n', '\n', '\n'}))
                .isInstanceOf(MalformedNote.class);
        assertThatThrownBy(() -> SignedNote.parse(new byte[SignedNote.MAX_LENGTH + 1]))
                .isInstanceOf(MalformedNote.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PeterNeumann",
                "PeterNeumann+c74f20a3",
                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumanm+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
                "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW\n"
            })
    void any_other_text_is_no_verifier_key(String line) {
        assertThatThrownBy(() -> VerifierKey.parse(line)).isInstanceOf(MalformedNote.class);
    }

    @Test
    void a_mangled_signing_key_is_refused_without_being_repeated() {
        for (int cut = 1; cut < SIGNER.length(); cut++) {
            String mangled = SIGNER.substring(0, cut) + SIGNER.substring(cut + 1);
            assertThatThrownBy(() -> SignerKey.parse(mangled))
                    .isInstanceOf(MalformedNote.class)
                    .hasMessageNotContaining("AYEKFALV");
        }
        assertThat(SignerKey.parse(SIGNER)).asString().doesNotContain("AYEKFALV");
    }

    @Test
    void every_new_key_is_another_one_and_verifies_its_own_notes() {
        SignerKey one = SignerKey.generate("sovang.example/log");
        SignerKey other = SignerKey.generate("sovang.example/log");
        assertThat(one.sign(TEXT).isSignedBy(one.verifier())).isTrue();
        assertThat(one.sign(TEXT).isSignedBy(other.verifier())).isFalse();
        assertThat(SignerKey.parse(one.line()).sign(TEXT).print())
                .isEqualTo(one.sign(TEXT).print());
    }

    private static SignedNote parse(String note) {
        return SignedNote.parse(note.getBytes(UTF_8));
    }
}
