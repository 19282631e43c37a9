package vn.sovang.query.claim.reading;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.sovang.query.claim.text.Syllable;

/** Runs of words to look for in a sentence, in the form in which words are compared. */
record Phrases(List<List<String>> folded) {

    static Phrases of(String... phrases) {
        return new Phrases(
                Arrays.stream(phrases)
                        .map(each -> Arrays.stream(each.split(" ")).map(Syllable::fold).toList())
                        .toList());
    }

    boolean standAt(Sentence sentence, int at) {
        return folded.stream().anyMatch(phrase -> stands(phrase, sentence, at));
    }

    boolean standIn(Sentence sentence, int from, int until) {
        return IntStream.range(from, until).anyMatch(at -> standAt(sentence, at));
    }

    private static boolean stands(List<String> phrase, Sentence sentence, int at) {
        for (int word = 0; word < phrase.size(); word++) {
            if (sentence.isEnd(at + word) || !sentence.at(at + word).is(phrase.get(word))) {
                return false;
            }
        }
        return true;
    }
}
