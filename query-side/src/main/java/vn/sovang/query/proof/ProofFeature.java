package vn.sovang.query.proof;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.log.LogSignal;
import vn.sovang.log.checkpoint.SignerKey;
import vn.sovang.log.proof.CheckPace;
import vn.sovang.log.proof.CheckpointSigner;
import vn.sovang.log.proof.HashKeeper;
import vn.sovang.log.proof.HashedSize;
import vn.sovang.log.proof.LogCheck;
import vn.sovang.log.proof.StoredHashes;
import vn.sovang.platform.Database;

@Configuration
@EnableConfigurationProperties(ProofSettings.class)
@Import({Suspicion.class, Proofs.class, CheckpointApi.class, ProofApi.class, TileApi.class})
public class ProofFeature {

    @Bean
    StoredHashes storedHashes(@Qualifier("query") JdbcClient database) {
        return new StoredHashes(database);
    }

    @Bean
    HashedSize hashedSize(StoredHashes hashes) {
        return new HashedSize(hashes);
    }

    @Bean
    HashKeeper hashKeeper(
            @Qualifier("query") Database database,
            LogSignal signal,
            HashedSize hashed,
            ProofSettings settings) {
        HashKeeper keeper = new HashKeeper(database.address().unpooled(), signal, hashed);
        return settings.enabled() ? keeper.start() : keeper;
    }

    @Bean
    LogCheck logCheck(@Qualifier("query") Database database, ProofSettings settings) {
        LogCheck check = new LogCheck(database.address().unpooled(), CheckPace.GENTLE);
        return settings.enabled() ? check.start() : check;
    }

    @Bean
    CheckpointDesk checkpointDesk(
            @Qualifier("query") Database database, ProofSettings settings, Suspicion suspicion) {
        Optional<SignerKey> key = given(settings.key()).map(SignerKey::parse);
        Optional<CheckpointSigner> signer =
                key.map(
                        each ->
                                new CheckpointSigner(
                                        database.pool(), each, origin(settings, each)));
        return new CheckpointDesk(key, signer, suspicion);
    }

    @Bean
    ProofHealth proofHealthIndicator(LogCheck check, HashedSize hashed, Suspicion suspicion) {
        return new ProofHealth(check, hashed, suspicion);
    }

    private static String origin(ProofSettings settings, SignerKey key) {
        return given(settings.origin()).orElse(key.name().name());
    }

    /** A variable of the environment that is not wanted is often set to nothing. */
    private static Optional<String> given(@Nullable String setting) {
        return Optional.ofNullable(setting).map(String::strip).filter(text -> !text.isEmpty());
    }
}
