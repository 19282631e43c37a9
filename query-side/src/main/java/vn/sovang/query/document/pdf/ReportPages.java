package vn.sovang.query.document.pdf;

import java.util.List;
import vn.sovang.query.document.content.Chart;
import vn.sovang.query.document.content.Imprint;
import vn.sovang.query.document.content.Remarks;
import vn.sovang.query.document.content.ReviewDocument;
import vn.sovang.query.document.content.UnitPage;
import vn.sovang.query.document.content.Writing;
import vn.sovang.query.document.language.Language;
import vn.sovang.query.document.language.Term;

/** The pages of a document as markup. */
final class ReportPages {

    private final Html html = new Html();
    private final ReviewDocument document;
    private final Language language;
    private final Writing writing;
    private final TableMarkup tables;

    ReportPages(ReviewDocument document) {
        this.document = document;
        this.language = document.language();
        this.writing = new Writing(language);
        this.tables = new TableMarkup(html, writing);
    }

    String markup(String stylesheet) {
        html.open("html", "lang", language.code());
        head(stylesheet);
        html.open("body");
        runningHead();
        runningFoot();
        front();
        charts();
        document.units().forEach(this::unit);
        html.open("div", "class", "part", "id", "remarks");
        document.remarks().forEach(this::remarks);
        html.element("h2", language.say(Term.NOTES));
        html.element("p", language.say(Term.SHARE_RULE), "class", "note");
        html.element("p", language.say(Term.HIGHLIGHTS_RULE), "class", "note");
        html.close("div");
        html.close("body").close("html");
        return html.toString();
    }

    private void head(String stylesheet) {
        html.open("head");
        html.element("title", document.heading().title() + " – " + document.heading().cluster());
        html.open("meta", "name", "subject", "content", language.say(Term.SUBJECT)).close("meta");
        html.open("meta", "name", "description", "content", language.say(Term.SUBJECT))
                .close("meta");
        html.element("style", stylesheet, "type", "text/css");
        html.open("bookmarks");
        bookmark("front", document.heading().title());
        bookmark("charts", language.say(Term.FIGURES_OF_UNITS));
        document.units().forEach(unit -> bookmark("unit-" + unit.code(), unit.name()));
        bookmark("remarks", title(document.remarks()));
        html.close("bookmarks").close("head");
    }

    private void bookmark(String id, String name) {
        html.open("bookmark", "name", name, "href", "#" + id).close("bookmark");
    }

    private static String title(List<Remarks> remarks) {
        return String.join(" – ", remarks.stream().map(Remarks::title).toList());
    }

    private void runningHead() {
        html.open("div", "class", "running-head");
        html.element("span", document.heading().cluster());
        html.text(" · " + document.heading().title());
        html.close("div");
    }

    private void runningFoot() {
        Imprint imprint = document.imprint();
        html.open("div", "class", "running-foot");
        html.open("div", "class", "page").text(language.say(Term.PAGE) + " ");
        html.element("span", "", "class", "page-number").text(" / ");
        html.element("span", "", "class", "page-count").close("div");
        html.text(
                "%s %s · %s %s"
                        .formatted(
                                language.say(Term.POSITION),
                                Long.toString(imprint.at().position()),
                                language.say(Term.RECORDED_AT),
                                imprint.time()));
        html.open("br").close("br").text(language.say(Term.TREE_ROOT) + " " + imprint.root());
        html.close("div");
    }

    private void front() {
        html.open("div", "class", "front", "id", "front");
        html.element("p", document.heading().cluster(), "class", "over-title");
        html.element("h1", document.heading().title());
        tables.facts(document.facts());
        if (document.units().isEmpty()) {
            html.element("p", language.say(Term.NO_MEMBERS), "class", "hint");
        } else {
            html.element("h2", language.say(Term.RANKING));
            tables.table("ranking", document.ranking());
        }
        html.element("h2", language.say(Term.CLUSTER_TOTALS));
        tables.table("totals", document.totals());
        html.close("div");
    }

    private void charts() {
        html.open("div", "class", "part", "id", "charts");
        html.element("h2", language.say(Term.FIGURES_OF_UNITS), "class", "first");
        document.charts().forEach(this::chart);
        html.close("div");
    }

    private void chart(Chart chart) {
        new ChartMarkup(html, writing).chart(chart);
    }

    private void unit(UnitPage unit) {
        html.open("div", "class", "part", "id", "unit-" + unit.code());
        html.element("h2", unit.name(), "class", "first");
        tables.facts(unit.facts());
        html.element("h3", language.say(Term.TOTALS_OF_UNIT));
        tables.table("figures", unit.figures());
        if (!unit.scores().isEmpty()) {
            html.element("h3", language.say(Term.SCORE));
            tables.table("scores", unit.scores());
        }
        if (!unit.highlights().isEmpty()) {
            html.element("h3", language.say(Term.HIGHLIGHTS));
            tables.table("highlights", unit.highlights());
        }
        html.close("div");
    }

    private void remarks(Remarks remarks) {
        html.element("h2", remarks.title());
        if (remarks.remarks().isEmpty()) {
            html.element("p", language.say(Term.NONE_NOTED), "class", "hint");
        }
        for (Remarks.Remark each : remarks.remarks()) {
            html.open("div", "class", "remark");
            html.element("p", each.about(), "class", "about");
            html.element("p", each.text(), "class", "words");
            html.close("div");
        }
    }
}
