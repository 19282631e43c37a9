package vn.sovang.query.document.pdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.sovang.query.document.content.Chart;
import vn.sovang.query.document.content.Chart.Bar;
import vn.sovang.query.document.content.Writing;
import vn.sovang.query.document.language.Language;
import vn.sovang.query.document.language.Term;

/** A bar chart as markup: a row for each unit, with its value in words and as a bar. */
final class ChartMarkup {

    /** Longer charts go on on the next page. */
    private static final int MOST_ON_A_PAGE = 30;

    private static final int DECIMALS = 4;

    private final Html html;
    private final Writing writing;

    ChartMarkup(Html html, Writing writing) {
        this.html = html;
        this.writing = writing;
    }

    void chart(Chart chart) {
        html.open("div", "class", chart.bars().size() <= MOST_ON_A_PAGE ? "whole" : "long");
        html.element("h3", chart.title());
        html.open("table", "class", "chart");
        head();
        html.open("tbody");
        chart.bars().forEach(bar -> row(chart, bar));
        html.close("tbody").close("table").close("div");
    }

    private void head() {
        Language language = writing.language();
        html.open("thead").open("tr");
        html.element("th", language.say(Term.UNIT), "class", "c1 words");
        html.element("th", language.say(Term.CHART_OF), "class", "c2 words");
        html.element("th", language.say(Term.RESULT), "class", "c3 number");
        html.element("th", language.say(Term.SHARE_OF_CLUSTER), "class", "c4 number");
        html.close("tr").close("thead");
    }

    private void row(Chart chart, Bar bar) {
        String value = writing.of(bar.value());
        String share = writing.of(bar.share());
        html.open("tr").element("td", bar.label(), "class", "words").open("td", "class", "bar");
        html.element(
                Bars.TAG,
                "",
                "type",
                "image/x-bar",
                Bars.LENGTH,
                length(bar),
                "alt",
                "%s, %s: %s (%s)".formatted(chart.title(), bar.label(), value, share));
        html.close("td");
        html.element("td", value, "class", "number").element("td", share, "class", "number");
        html.close("tr");
    }

    private static String length(Bar bar) {
        return BigDecimal.valueOf(bar.length())
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
