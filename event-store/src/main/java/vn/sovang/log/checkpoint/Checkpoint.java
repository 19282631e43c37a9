package vn.sovang.log.checkpoint;

import java.util.List;
import java.util.regex.Pattern;
import vn.sovang.log.merkle.MerkleHash;

/**
 * What a log says of itself at a size, in the form of <a
 * href="https://c2sp.org/tlog-checkpoint">tlog-checkpoint</a>.
 *
 * @param origin which log speaks
 * @param size how many entries it has
 * @param root of the Merkle tree over them
 */
public record Checkpoint(String origin, long size, byte[] root) {

    private static final Pattern SIZE = Pattern.compile("0|[1-9]\\d{0,17}");
    private static final int LINES = 3;

    /**
     * Lines after the third are allowed and passed over.
     *
     * @param text of a signed note
     * @throws MalformedNote for any other text
     */
    public static Checkpoint parse(String text) {
        List<String> lines = text.lines().toList();
        if (!text.endsWith("\n") || lines.size() < LINES || lines.contains("")) {
            throw new MalformedNote("Not a checkpoint: " + Quoted.of(text));
        }
        return new Checkpoint(lines.get(0), size(lines.get(1)), root(lines.get(2)));
    }

    private static long size(String line) {
        if (!SIZE.matcher(line).matches()) {
            throw new MalformedNote("Not the size of a tree: " + Quoted.of(line));
        }
        return Long.parseLong(line);
    }

    private static byte[] root(String line) {
        byte[] root = StrictBase64.decode(line);
        if (root.length != MerkleHash.LENGTH) {
            throw new MalformedNote("Not the root of a tree: " + Quoted.of(line));
        }
        return root;
    }

    /** The text that is signed. */
    public String text() {
        return "%s\n%d\n%s\n".formatted(origin, size, StrictBase64.encode(root));
    }
}
