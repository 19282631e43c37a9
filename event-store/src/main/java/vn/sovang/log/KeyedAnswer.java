package vn.sovang.log;

import java.util.Arrays;

/**
 * What will be answered again when the same key is sent again.
 *
 * @param hash of the request, so that the key is not reused for another one
 * @param status of the answer
 * @param id of the thing that the command named or made
 */
public record KeyedAnswer(AnswerKey key, byte[] hash, int status, String id) {

    public boolean isFor(byte[] otherHash) {
        return Arrays.equals(hash, otherHash);
    }
}
