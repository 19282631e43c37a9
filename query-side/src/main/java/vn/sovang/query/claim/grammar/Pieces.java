package vn.sovang.query.claim.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.query.claim.figure.Amounts;
import vn.sovang.query.claim.figure.Qualifier;
import vn.sovang.query.claim.figure.Qualifiers;
import vn.sovang.query.claim.grammar.Piece.Quantity;
import vn.sovang.query.claim.name.Names;
import vn.sovang.query.claim.text.Syllable;
import vn.sovang.query.claim.text.Token;

/** Puts tokens together: names, dates and amounts are one piece each. */
public final class Pieces {

    private static final int DIGITS_OF_A_YEAR = 4;
    private static final String YEAR = Syllable.fold("năm");

    private static final Set<String> YEAR_JOINTS =
            Set.of(Syllable.fold("và"), Syllable.fold("đến"), "-", "–", "/");

    /** Whatever number follows them names a stretch of time. */
    private static final Set<String> CALENDAR =
            Stream.of("tháng", "quý", "ngày", "thứ", "tuần")
                    .map(Syllable::fold)
                    .collect(Collectors.toUnmodifiableSet());

    private final List<Token> tokens;
    private final Names names;
    private final List<Piece> found = new ArrayList<>();
    private int at;

    private Pieces(List<Token> tokens, Names names) {
        this.tokens = tokens;
        this.names = names;
    }

    public static List<Piece> of(List<Token> tokens, Names names) {
        Pieces pieces = new Pieces(tokens, names);
        while (pieces.at < tokens.size()) {
            pieces.next();
        }
        return pieces.found;
    }

    private void next() {
        if (!name() && !year() && !day() && !quantity()) {
            Token token = tokens.get(at++);
            found.add(
                    switch (token.kind()) {
                        case BREAK -> new Piece.Break(token.is("\n\n"), token.start(), token.end());
                        case BULLET -> new Piece.Bullet(token.start(), token.end());
                        default -> new Piece.Word(token.form(), token.start(), token.end());
                    });
        }
    }

    private boolean name() {
        var name = names.at(tokens, at);
        name.ifPresent(
                each -> {
                    int end = at + each.length();
                    found.add(new Piece.Name(each.mention(), start(), endOf(end)));
                    at = end;
                });
        return name.isPresent();
    }

    private boolean year() {
        boolean named = token(0, YEAR) && isFourDigits(1);
        if (!named && !isAnotherYear()) {
            return false;
        }
        int numeral = named ? 1 : 0;
        found.add(
                new Piece.Year(Integer.parseInt(text(numeral)), start(), endOf(at + numeral + 1)));
        at += numeral + 1;
        return true;
    }

    /** "Năm 2023 và 2022"; behind a comma a word after it makes it a number of things. */
    private boolean isAnotherYear() {
        int size = found.size();
        return size > 1
                && found.get(size - 2) instanceof Piece.Year
                && isFourDigits(0)
                && (YEAR_JOINTS.stream().anyMatch(found.getLast()::is)
                        || found.getLast().is(",") && !isWord(1));
    }

    private boolean isFourDigits(int offset) {
        return isNumeral(offset)
                && text(offset).length() == DIGITS_OF_A_YEAR
                && text(offset).chars().allMatch(Character::isDigit);
    }

    private boolean isWord(int offset) {
        return at + offset < tokens.size() && tokens.get(at + offset).kind() == Token.Kind.WORD;
    }

    /** "tháng 3", "ngày 26/3", "26/3/2023". */
    private boolean day() {
        boolean named = CALENDAR.contains(tokens.get(at).form()) && isNumeral(1);
        int end = named ? at + 2 : at + 1;
        boolean slashed = false;
        while (isNumeral(end - 1 - at) && token(end - at, "/") && isNumeral(end + 1 - at)) {
            end += 2;
            slashed = true;
        }
        boolean wholeDate = slashed && end - at == 5;
        if (!named && !wholeDate) {
            return false;
        }
        found.add(new Piece.Day(start(), endOf(end)));
        at = end;
        return true;
    }

    private boolean quantity() {
        Optional<Qualifiers.Found> qualifier = Qualifiers.at(tokens, at);
        int from = qualifier.map(Qualifiers.Found::end).orElse(at);
        Optional<Amounts.Found> amount =
                from < tokens.size() ? Amounts.at(tokens, from) : Optional.empty();
        amount.ifPresent(
                each -> {
                    Qualifier meant =
                            qualifier.isPresent() ? qualifier.get().qualifier() : Qualifier.EXACT;
                    found.add(new Quantity(each.amount(), meant, start(), endOf(each.end())));
                    at = each.end();
                });
        return amount.isPresent();
    }

    private int start() {
        return tokens.get(at).start();
    }

    private int endOf(int end) {
        return tokens.get(end - 1).end();
    }

    private boolean token(int offset, String form) {
        return at + offset < tokens.size() && tokens.get(at + offset).is(form);
    }

    private boolean isNumeral(int offset) {
        return at + offset < tokens.size() && tokens.get(at + offset).isNumeral();
    }

    private String text(int offset) {
        return tokens.get(at + offset).text();
    }
}
