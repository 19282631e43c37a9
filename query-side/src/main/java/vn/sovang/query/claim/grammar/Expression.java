package vn.sovang.query.claim.grammar;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a run of pieces may look like. An expression tells all places where it can end, from all
 * places where it may begin, so that no text makes it go back and forth.
 */
sealed interface Expression {

    BitSet ends(List<Piece> pieces, BitSet starts);

    record One(Predicate<Piece> fits) implements Expression {

        @Override
        public BitSet ends(List<Piece> pieces, BitSet starts) {
            BitSet ends = new BitSet();
            starts.stream()
                    .filter(at -> at < pieces.size() && fits.test(pieces.get(at)))
                    .forEach(at -> ends.set(at + 1));
            return ends;
        }
    }

    record Sequence(List<Expression> parts) implements Expression {

        @Override
        public BitSet ends(List<Piece> pieces, BitSet starts) {
            BitSet places = starts;
            for (Expression part : parts) {
                if (places.isEmpty()) {
                    return places;
                }
                places = part.ends(pieces, places);
            }
            return places;
        }
    }

    record Choice(List<Expression> alternatives) implements Expression {

        @Override
        public BitSet ends(List<Piece> pieces, BitSet starts) {
            BitSet ends = new BitSet();
            alternatives.forEach(each -> ends.or(each.ends(pieces, starts)));
            return ends;
        }
    }

    record Maybe(Expression part) implements Expression {

        @Override
        public BitSet ends(List<Piece> pieces, BitSet starts) {
            BitSet ends = (BitSet) starts.clone();
            ends.or(part.ends(pieces, starts));
            return ends;
        }
    }

    record Repeated(Expression part) implements Expression {

        @Override
        public BitSet ends(List<Piece> pieces, BitSet starts) {
            BitSet ends = (BitSet) starts.clone();
            BitSet fresh = starts;
            while (!fresh.isEmpty()) {
                fresh = part.ends(pieces, fresh);
                fresh.andNot(ends);
                ends.or(fresh);
            }
            return ends;
        }
    }
}
