package vn.sovang.log.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text with signatures, in the form of <a href="https://c2sp.org/signed-note">signed-note</a>.
 * Its text is nothing worth before {@link #isSignedBy} has said so.
 *
 * @param text ends with a line break
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

    /** Larger ones are refused unread: sixteen signatures of any kind fit. */
    public static final int MAX_LENGTH = 1 << 18;

    private static final String BEFORE_SIGNATURES = "\n\n";

    static SignedNote of(String text, NoteSignature signature) {
        return new SignedNote(text, List.of(signature));
    }

    /**
     * @throws MalformedNote for what is no note, or a far too long one
     */
    public static SignedNote parse(byte[] note) {
        if (note.length > MAX_LENGTH) {
            throw new MalformedNote("A note of %d bytes is too long".formatted(note.length));
        }
        try {
            return parse(UTF_8.newDecoder().decode(ByteBuffer.wrap(note)).toString());
        } catch (CharacterCodingException malformed) {
            throw new MalformedNote("Not a note: it is not UTF-8");
        }
    }

    private static SignedNote parse(String note) {
        int end = note.lastIndexOf(BEFORE_SIGNATURES);
        if (end < 0 || !note.endsWith("\n") || note.chars().anyMatch(SignedNote::isForbidden)) {
            throw new MalformedNote("Not a note: " + Quoted.of(note));
        }
        String signatures = note.substring(end + BEFORE_SIGNATURES.length());
        if (signatures.isEmpty()) {
            throw new MalformedNote("A note without a signature");
        }
        return new SignedNote(note.substring(0, end + 1), signatures(signatures));
    }

    private static List<NoteSignature> signatures(String lines) {
        return Stream.of(lines.substring(0, lines.length() - 1).split("\n", -1))
                .map(NoteSignature::parse)
                .toList();
    }

    private static boolean isForbidden(int each) {
        return each < ' ' && each != '\n';
    }

    /**
     * Whether the key has signed the text. Signatures of other keys say nothing; a wrong one in the
     * name of this key spoils the note.
     */
    public boolean isSignedBy(VerifierKey key) {
        List<NoteSignature> own =
                signatures.stream().filter(each -> each.key().equals(key.name())).toList();
        return !own.isEmpty() && own.stream().allMatch(each -> key.verifies(text, each));
    }

    /** The form that {@link #parse(byte[])} reads. */
    public String print() {
        return signatures.stream()
                .map(NoteSignature::line)
                .collect(Collectors.joining("\n", text + "\n", "\n"));
    }
}
