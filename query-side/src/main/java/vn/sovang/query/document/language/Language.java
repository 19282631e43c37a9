package vn.sovang.query.document.language;

import java.util.Optional;
import java.util.stream.Stream;
import vn.sovang.event.Figure;

/** A language in which documents are written: its words, and how it writes numbers. */
public sealed interface Language permits Vietnamese, English {

    Language VIETNAMESE = new Vietnamese();
    Language ENGLISH = new English();

    /** As in BCP 47. */
    String code();

    /** The name of a figure, with its unit of measure where the figure is money. */
    String figure(Figure figure);

    String say(Term term);

    Numerals numerals();

    static Optional<Language> of(String code) {
        return Stream.of(VIETNAMESE, ENGLISH).filter(each -> each.code().equals(code)).findAny();
    }
}
