package vn.sovang.log.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.JsonNode;
import vn.sovang.log.checkpoint.Checkpoint;
import vn.sovang.log.checkpoint.SignerKey;
import vn.sovang.log.json.CanonicalJson;
import vn.sovang.log.json.EventCodec;
import vn.sovang.log.merkle.MerkleHash;
import vn.sovang.log.merkle.NaiveTree;

/** The six files of a bundle, made of any lines and to be exchanged one by one. */
public record BundleFiles(Map<BundleFile, byte[]> files) {

    public static final String ORIGIN = "test.example/log";

    /** Everything fits everything, whatever the lines are. */
    public static BundleFiles of(List<byte[]> lines, SignerKey key) {
        Map<BundleFile, byte[]> files = new EnumMap<>(BundleFile.class);
        Checkpoint checkpoint = new Checkpoint(ORIGIN, lines.size(), NaiveTree.mth(lines));
        files.put(BundleFile.CHECKPOINT, bytes(key.sign(checkpoint.text()).print()));
        files.put(BundleFile.KEY, bytes(key.verifier().line() + "\n"));
        files.put(BundleFile.LOG, log(lines));
        files.put(BundleFile.LEAVES, leaves(lines));
        files.put(BundleFile.TOTALS, totals(lines));
        return new BundleFiles(files).withManifest(lines);
    }

    public byte[] content(BundleFile file) {
        return files.get(file);
    }

    public BundleFiles with(BundleFile file, byte[] content) {
        Map<BundleFile, byte[]> changed = new EnumMap<>(files);
        changed.put(file, content);
        return new BundleFiles(changed);
    }

    /** As somebody would write it who knows the rules but not the key. */
    public BundleFiles withManifest(List<byte[]> lines) {
        Map<BundleFile, byte[]> hashes = new EnumMap<>(BundleFile.class);
        files.forEach((file, content) -> hashes.put(file, Sha256.of(content)));
        hashes.remove(BundleFile.MANIFEST);
        String last = lines.isEmpty() ? null : text(lines.getLast(), "recordedAt");
        return with(BundleFile.MANIFEST, Manifest.of(lines.size(), last, hashes).bytes());
    }

    public Path write(Path path) {
        try (OutputStream out = Files.newOutputStream(path);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<BundleFile, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey().path()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
            return path;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static byte[] log(List<byte[]> lines) {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        for (byte[] line : lines) {
            log.writeBytes(line);
            log.write('\n');
        }
        return log.toByteArray();
    }

    public static byte[] leaves(List<byte[]> lines) {
        ByteArrayOutputStream leaves = new ByteArrayOutputStream();
        lines.forEach(line -> leaves.writeBytes(new MerkleHash().leaf(line)));
        return leaves.toByteArray();
    }

    /** What cannot be read is left out. */
    public static byte[] totals(List<byte[]> lines) {
        BundleTotals totals = new BundleTotals();
        for (byte[] line : lines) {
            try {
                JsonNode entry = CanonicalJson.MAPPER.readTree(line);
                totals.add(
                        EventCodec.ofStoredEvents()
                                .decode(
                                        entry.path("type").asString(),
                                        entry.path("revision").asInt(),
                                        bytes(entry.path("payload").toString())));
            } catch (RuntimeException unreadable) {
                continue;
            }
        }
        StringBuilder document = new StringBuilder();
        totals.read((_, piece) -> document.append(piece));
        return bytes(document.toString());
    }

    private static String text(byte[] line, String field) {
        return CanonicalJson.MAPPER.readTree(line).path(field).asString();
    }

    static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
