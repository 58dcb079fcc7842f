package org.touchline.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchline.i18n.Language;
import org.touchline.i18n.Messages;
import org.touchline.model.JourneyMap;
import org.touchline.model.SampleMaps;
import org.touchline.model.Touchpoint;
import org.touchline.model.value.Opportunity;

import java.util.ArrayList;
import java.util.List;

final class ReportWriterTest {
    @ParameterizedTest
    @MethodSource
    void everySampleIsToldWholeUnderHeadingsInOrder(JourneyMap map) {
        Language language = Language.ofTag(map.brief().language()).orElseThrow();
        String report = report(map, language);
        Node document = Parser.builder().build().parse(report);

        String text = plain(document);
        assertThat(text).contains(one(map.brief().title()), one(map.brief().objective()));
        for (Touchpoint touchpoint : map.touchpoints()) {
            assertThat(text).contains(one(touchpoint.name()));
            touchpoint.painPoints().forEach(pain -> assertThat(text).contains(one(pain)));
            touchpoint.opportunities().stream()
                    .map(Opportunity::text)
                    .forEach(idea -> assertThat(text).contains(one(idea)));
        }
        int before = 0;
        for (Heading heading : headings(document)) {
            assertThat(heading.getLevel()).isLessThanOrEqualTo(before + 1);
            before = heading.getLevel();
        }
        assertThat(report).contains(Messages.in(language).text("report.journey"));
    }

    static List<JourneyMap> everySampleIsToldWholeUnderHeadingsInOrder() {
        return SampleMaps.all();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# no heading",
                "- no list",
                "+ no list",
                "=== no line",
                "--- no line",
                "1. no number",
                "12) no number",
                "a *b* _c_ `d` ~e~ **f**",
                "[a](b) ![c](d) <b>e</b> <!-- f -->",
                "&amp; \\* \\ |a|b| $x$",
                "> no quotation",
            })
    void whatMeansSomethingToMarkdownMeansNothingInAText(String text) {
        JourneyMap map = JourneyMap.titled(text);
        map = map.edit().brief(map.brief().withObjective(text)).done();
        Node document = Parser.builder().build().parse(report(map, Language.ENGLISH));

        assertThat(plain(document)).startsWith(text).contains("Objective: " + text);
        assertThat(headings(document)).hasSize(2);
        assertThat(plain(Parser.builder().build().parse(Markdown.inline(text)))).isEqualTo(text);
    }

    @Test
    void linksStayLinks() {
        String text = "See https://example.org/a_b?c=1&d=*2*, or (http://x.org).";
        Node document = Parser.builder().build().parse(Markdown.inline(text));

        List<String> links = new ArrayList<>();
        document.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Link link) {
                        links.add(link.getDestination());
                    }
                });
        assertThat(links).containsExactly("https://example.org/a_b?c=1&d=*2*", "http://x.org");
    }

    @Test
    void anEmptyMapIsTold() {
        assertThat(report(JourneyMap.titled(""), Language.POLISH))
                .contains("# Bez nazwy")
                .contains("nie ma jeszcze punktów styku");
    }

    private static String report(JourneyMap map, Language language) {
        return new ReportWriter(map, Messages.in(language)::text).write();
    }

    private static String one(String text) {
        return String.join(" ", ValueReader.lines(text)).replaceAll("\\s+", " ");
    }

    private static String plain(Node document) {
        return TextContentRenderer.builder().build().render(document).replaceAll("\\s+", " ");
    }

    private static List<Heading> headings(Node document) {
        List<Heading> headings = new ArrayList<>();
        document.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Heading heading) {
                        headings.add(heading);
                    }
                });
        return headings;
    }
}
