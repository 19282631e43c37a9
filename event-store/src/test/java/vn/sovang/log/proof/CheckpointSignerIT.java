package vn.sovang.log.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sovang.log.checkpoint.Checkpoint;
import vn.sovang.log.checkpoint.SignerKey;
import vn.sovang.log.merkle.MerkleTree;
import vn.sovang.log.merkle.NaiveTree;
import vn.sovang.log.merkle.ProofCheck;

class CheckpointSignerIT {

    private final ProvenLog log = new ProvenLog();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void a_checkpoint_after_every_append_covers_it_and_extends_all_before() {
        List<Checkpoint> checkpoints = new ArrayList<>();
        for (int append = 1; append <= 40; append++) {
            checkpoints.add(log.signed(log.grown(append % 9 + 1)));
        }
        MerkleTree tree = log.hashes().tree();
        for (Checkpoint from : checkpoints) {
            for (Checkpoint to : checkpoints.subList(checkpoints.indexOf(from), 40)) {
                assertThat(
                                ProofCheck.consistency(
                                        from.size(),
                                        to.size(),
                                        from.root(),
                                        to.root(),
                                        tree.consistency(from.size(), to.size())))
                        .isTrue();
            }
        }
        Checkpoint last = checkpoints.getLast();
        assertThat(last.root()).isEqualTo(NaiveTree.mth(log.lines()));
    }

    @Test
    void the_same_size_gives_the_same_note_whoever_signs() {
        long head = log.grown(20);
        assertThat(note(log.signer(), 7)).isEqualTo(note(log.signer(), 7));
        String signed = note(log.signer(), head);
        log.grown(20);
        assertThat(note(log.signer(), head)).isEqualTo(signed);
        assertThat(log.signed(0).root()).isEqualTo(NaiveTree.mth(List.of()));
    }

    @Test
    void a_new_key_signs_what_the_old_one_signed_and_what_follows() {
        long head = log.grown(20);
        log.signed(head);
        SignerKey fresh = SignerKey.generate("test.example/log");
        CheckpointSigner signer = new CheckpointSigner(log.query(), fresh, "test.example/log");
        assertThat(note(signer, head)).isNotEqualTo(note(log.signer(), head));
        assertThat(note(signer, log.grown(3))).startsWith("test.example/log\n23\n");
    }

    @Test
    void many_that_sign_at_once_make_one_chain() throws Exception {
        log.grown(300);
        List<Callable<Signing>> wishes =
                IntStream.rangeClosed(1, 60)
                        .mapToObj(
                                number -> (Callable<Signing>) () -> log.signer().sign(5L * number))
                        .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Signing> signing : threads.invokeAll(wishes)) {
                assertThat(signing.get()).isInstanceOf(Signing.Signed.class);
            }
        }
        assertThat(signedSizes()).isSorted().endsWith(300L);
    }

    @Test
    void nothing_is_signed_that_does_not_extend_what_was() {
        log.signed(log.grown(300));
        log.tamper("update log.checkpoint set root = sha256('x')");
        assertThat(log.signer().sign(300)).isInstanceOf(Signing.Refused.class);
        assertThat(log.signer().sign(log.grown(5))).isInstanceOf(Signing.Refused.class);
        assertThat(log.signer().sign(120)).isInstanceOf(Signing.Refused.class);
        assertThat(signedSizes()).containsExactly(300L);
    }

    @Test
    void a_process_remembers_what_it_signed_when_the_database_does_not() {
        CheckpointSigner signer = log.signer();
        assertThat(signer.sign(log.grown(300))).isInstanceOf(Signing.Signed.class);
        log.tamper("delete from log.checkpoint");
        log.tamper("update log.hashes set hashes = sha256('x') where level = 1");
        assertThat(signer.sign(300)).isInstanceOf(Signing.Refused.class);
    }

    @Test
    void nothing_is_signed_over_a_tail_that_was_cut_or_changed() {
        log.signed(log.grown(30));
        log.tamper("update log.event set payload = '{}' where position = 30");
        assertThat(log.signer().sign(30)).isEqualTo(refused(Alteration.Kind.ENTRY_ALTERED, 30));
        log.tamper("delete from log.event where position > 22");
        assertThat(log.signer().sign(22)).isEqualTo(refused(Alteration.Kind.ENTRY_MISSING, 23));
        log.tamper("delete from log.hashes");
        assertThat(log.signer().sign(22)).isEqualTo(refused(Alteration.Kind.HASH_MISSING, 1));
    }

    private List<Long> signedSizes() {
        return log.superuser()
                .sql("select size from log.checkpoint order by signed_at, size")
                .query(Long.class)
                .list();
    }

    private static Signing refused(Alteration.Kind kind, long position) {
        return new Signing.Refused(new Alteration(kind, position));
    }

    private static String note(CheckpointSigner signer, long size) {
        if (signer.sign(size) instanceof Signing.Signed(var note)) {
            return note.print();
        }
        throw new AssertionError("Not signed at " + size);
    }
}
