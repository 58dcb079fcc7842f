package org.touchline.ui.palette;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.touchline.search.TextRange;

import java.util.List;

/// A title and its quiet detail on one line, or on more where they are long; the letters that were
/// typed stand out.
final class MarkedText extends TextFlow {
    private static final String GAP = "   ";

    MarkedText() {
        getStyleClass().add("marked-text");
    }

    void show(PaletteHit hit) {
        getChildren().clear();
        add(hit.item().title(), hit.match().inTitle(), "title");
        if (!hit.item().detail().isEmpty()) {
            add(GAP, List.of(), "detail");
            add(hit.item().detail(), hit.match().inDetail(), "detail");
        }
    }

    private void add(String text, List<TextRange> marked, String style) {
        int from = 0;
        for (TextRange range : marked) {
            add(text.substring(from, range.start()), style);
            add(range.of(text), style).getStyleClass().add("marked");
            from = range.end();
        }
        add(text.substring(from), style);
    }

    private Text add(String part, String style) {
        Text text = new Text(part);
        text.getStyleClass().add(style);
        if (!part.isEmpty()) {
            getChildren().add(text);
        }
        return text;
    }
}
