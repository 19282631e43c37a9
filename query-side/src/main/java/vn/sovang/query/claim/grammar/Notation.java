package vn.sovang.query.claim.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.sovang.query.claim.grammar.Expression.Choice;
import vn.sovang.query.claim.grammar.Expression.Maybe;
import vn.sovang.query.claim.grammar.Expression.One;
import vn.sovang.query.claim.grammar.Expression.Repeated;
import vn.sovang.query.claim.grammar.Expression.Sequence;
import vn.sovang.query.claim.grammar.Piece.Name;
import vn.sovang.query.claim.grammar.Piece.Quantity;
import vn.sovang.query.claim.text.Syllable;

/**
 * Expressions as they are written down: words, {@code ( a | b )}, {@code ?} and {@code *} behind
 * what may be missing or repeated, and names in capitals of expressions written down before. The
 * marks {@code # $ %} stand for a count, for money and for a percentage, {@code @} for a name.
 */
final class Notation {

    private static final Map<String, Predicate<Piece>> SLOTS =
            Map.of(
                    "#", piece -> piece instanceof Quantity found && isMeant(found, "#"),
                    "$", piece -> piece instanceof Quantity found && isMeant(found, "$"),
                    "%", piece -> piece instanceof Quantity found && isMeant(found, "%"),
                    "@", piece -> piece instanceof Name);

    private final Map<String, Expression> known;
    private final String[] symbols;
    private int at;

    private Notation(String text, Map<String, Expression> known) {
        this.symbols = text.strip().split("\\s+");
        this.known = known;
    }

    static Expression read(String text, Map<String, Expression> known) {
        Notation notation = new Notation(text, known);
        Expression read = notation.choice();
        if (notation.at < notation.symbols.length) {
            throw new IllegalArgumentException("Unbalanced: " + text);
        }
        return read;
    }

    private Expression choice() {
        List<Expression> alternatives = new ArrayList<>();
        alternatives.add(sequence());
        while (at < symbols.length && symbols[at].equals("|")) {
            at++;
            alternatives.add(sequence());
        }
        return alternatives.size() == 1 ? alternatives.getFirst() : new Choice(alternatives);
    }

    private Expression sequence() {
        List<Expression> parts = new ArrayList<>();
        while (at < symbols.length && !symbols[at].equals("|") && !symbols[at].startsWith(")")) {
            parts.add(part());
        }
        return new Sequence(parts);
    }

    private Expression part() {
        String symbol = symbols[at++];
        if (!symbol.equals("(")) {
            String bare = symbol.replaceAll("[?*]$", "");
            return counted(one(bare), symbol);
        }
        Expression group = choice();
        return counted(group, symbols[at++]);
    }

    private Expression one(String symbol) {
        if (known.containsKey(symbol)) {
            return known.get(symbol);
        }
        if (SLOTS.containsKey(symbol)) {
            return new One(SLOTS.get(symbol));
        }
        String form = Syllable.fold(symbol);
        return new One(piece -> piece.is(form));
    }

    private static Expression counted(Expression part, String symbol) {
        return switch (symbol.charAt(symbol.length() - 1)) {
            case '?' -> new Maybe(part);
            case '*' -> new Repeated(part);
            default -> part;
        };
    }

    private static boolean isMeant(Quantity found, String slot) {
        return found.qualifier() != null
                && switch (slot) {
                    case "#" -> found.amount().isCount();
                    case "$" -> found.amount().isMoney();
                    default -> found.amount().isPercent();
                };
    }
}
