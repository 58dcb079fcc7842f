package org.touchline.ui.canvas;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.touchline.editor.quick.Completion;
import org.touchline.editor.quick.FoundCode;
import org.touchline.editor.quick.Reading;
import org.touchline.editor.tool.RenamingInPlace;
import org.touchline.geometry.Rect;
import org.touchline.geometry.Size;
import org.touchline.i18n.Messages;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Stands below the field in which a touchpoint is named: which quick codes there are, while
/// nothing is typed; the names that a code can have; what the codes mean that were found, and how
/// to keep them as text.
final class NamingHelp extends VBox {
    /// Between the field and this, in pixels.
    private static final double GAP = 6;

    /// At least so far from the borders of the view, in pixels.
    private static final double MARGIN = 8;

    /// The codes that are shown, each with the word for what it says.
    private static final List<List<String>> LEGEND =
            List.of(
                    List.of("#", "property.channel"),
                    List.of("@", "property.device"),
                    List.of(":)", "property.emotion"),
                    List.of("*3", "property.rating"),
                    List.of("!", "property.momentOfTruth"));

    private final Messages messages;
    private final FlowPane legend;
    private final CompletionList list;
    private final CodeChips chips;
    private final Label hint = new Label();
    private Reading reading = Reading.plain("");
    private Optional<String> keptLast = Optional.empty();

    /// @param chosen takes a completion with the one offer that was chosen
    /// @param kept takes a code that is meant as text
    NamingHelp(Messages messages, Consumer<Completion> chosen, Consumer<FoundCode> kept) {
        this.messages = messages;
        CodeSigns signs = new CodeSigns(messages);
        legend = legend(messages);
        list = new CompletionList(signs, chosen);
        chips = new CodeChips(messages, signs, kept);
        hint.getStyleClass().add("naming-hint");
        hint.setWrapText(true);
        setId("canvas-naming-help");
        getStyleClass().add("naming-help");
        setManaged(false);
        setVisible(false);
        getChildren().addAll(legend, list, chips, hint);
    }

    /// The list of names to choose from.
    CompletionList list() {
        return list;
    }

    /// Shows what there is to say; nothing about names that take no codes.
    ///
    /// @param caret where the user is in the text
    /// @param composes whether an input method has not made its text yet
    void show(RenamingInPlace renaming, int caret, boolean composes) {
        remember(renaming.reading());
        boolean completes = renaming.takesCodes() && !composes;
        list.show(completes ? Completion.at(caret, reading) : Optional.empty());
        chips.show(reading);
        hint.setText(hint(caret));
        setShown(legend, renaming.takesCodes() && reading.text().isEmpty());
        setShown(list, list.isOpen());
        setShown(chips, !reading.codes().isEmpty());
        setShown(hint, !hint.getText().isEmpty());
        setVisible(getChildren().stream().anyMatch(Node::isManaged));
    }

    void hide() {
        setVisible(false);
        list.show(Optional.empty());
        remember(Reading.plain(""));
    }

    /// Stands below what is named, or above where there is no room below, always within the view.
    ///
    /// @param named in the view
    void place(Rect named, Size view) {
        if (isVisible()) {
            applyCss();
            double width = Math.min(prefWidth(-1), view.width() - 2 * MARGIN);
            double height = prefHeight(width);
            double x =
                    Math.clamp(named.x(), MARGIN, Math.max(MARGIN, view.width() - MARGIN - width));
            resizeRelocate(Math.rint(x), Math.rint(top(named, height, view)), width, height);
        }
    }

    private static double top(Rect named, double height, Size view) {
        double below = named.bottom() + GAP;
        double above = named.y() - GAP - height;
        boolean fitsBelow = below + height + MARGIN <= view.height();
        return fitsBelow || above < MARGIN
                ? Math.clamp(below, MARGIN, Math.max(MARGIN, view.height() - MARGIN - height))
                : above;
    }

    /// What was kept as text is told until something else is typed.
    private void remember(Reading now) {
        if (!now.text().equals(reading.text())) {
            keptLast = Optional.empty();
        } else if (now.codes().size() < reading.codes().size()) {
            keptLast =
                    reading.codes().stream()
                            .filter(found -> now.kept().contains(found.start()))
                            .map(now::text)
                            .findFirst();
        }
        reading = now;
    }

    private String hint(int caret) {
        if (list.isOpen()) {
            return messages.text("canvas.codes.choose");
        }
        Optional<String> next =
                reading.codeNear(caret)
                        .map(found -> messages.text("canvas.codes.esc", reading.text(found)));
        return keptLast.map(text ->
                        messages.text("canvas.codes.kept", text)
                                + " "
                                + next.orElse(messages.text("canvas.codes.leave")))
                .or(() -> next)
                .orElse("");
    }

    private static FlowPane legend(Messages messages) {
        var legend = new FlowPane();
        legend.getStyleClass().add("code-legend");
        for (List<String> row : LEGEND) {
            var code = new Label(row.getFirst());
            code.getStyleClass().add("code-key");
            var pair = new HBox(code, new Label(messages.text(row.getLast())));
            pair.getStyleClass().add("code-pair");
            legend.getChildren().add(pair);
        }
        return legend;
    }

    private static void setShown(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
