package vn.sovang.log.checkpoint;

import java.nio.ByteBuffer;

/** One signature line of a note. */
public record NoteSignature(KeyName key, byte[] signature) {

    private static final String DASH = "\u2014 ";

    /**
     * @param line without its line break
     * @throws MalformedNote for any other form
     */
    static NoteSignature parse(String line) {
        String[] parts = line.split(" ", -1);
        if (!line.startsWith(DASH) || parts.length != 3) {
            throw new MalformedNote("Not a signature of a note: " + Quoted.of(line));
        }
        ByteBuffer bytes = ByteBuffer.wrap(StrictBase64.decode(parts[2]));
        if (bytes.remaining() <= Integer.BYTES) {
            throw new MalformedNote("A signature of a note is too short: " + Quoted.of(line));
        }
        KeyName key = new KeyName(parts[1], bytes.getInt());
        byte[] signature = new byte[bytes.remaining()];
        bytes.get(signature);
        return new NoteSignature(key, signature);
    }

    String line() {
        byte[] bytes =
                ByteBuffer.allocate(Integer.BYTES + signature.length)
                        .putInt(key.id())
                        .put(signature)
                        .array();
        return DASH + key.name() + " " + StrictBase64.encode(bytes);
    }
}
