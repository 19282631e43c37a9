package vn.sovang.query.claim.reading;

import vn.sovang.query.claim.text.Syllable;

/** Words that the structure of a sentence hangs on. */
final class Words {

    static final String AND = Syllable.fold("và");
    static final String ALONG = Syllable.fold("cùng");
    static final String WITH = Syllable.fold("với");
    static final String DRAW = Syllable.fold("thu");
    static final String TOTAL = Syllable.fold("tổng");
    static final String WORTH = Syllable.fold("trị");
    static final String LEVEL = Syllable.fold("cấp");
    static final String CLUSTER = Syllable.fold("cụm");
    static final String PERIOD = Syllable.fold("kỳ");
    static final String YEARS = Syllable.fold("năm");
    static final String PROVINCE = Syllable.fold("tỉnh");

    private Words() {}
}
