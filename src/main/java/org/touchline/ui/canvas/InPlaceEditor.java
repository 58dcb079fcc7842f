package org.touchline.ui.canvas;

import javafx.scene.Node;
import javafx.scene.control.Skin;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyEvent;

import org.touchline.editor.Editor;
import org.touchline.editor.EditorState;
import org.touchline.editor.input.NameEnd;
import org.touchline.editor.tool.Naming;
import org.touchline.editor.tool.RenamingInPlace;
import org.touchline.geometry.Rect;
import org.touchline.i18n.Messages;
import org.touchline.layout.Hit;
import org.touchline.layout.LaidOutMap;
import org.touchline.layout.Place;
import org.touchline.layout.TextPlace;
import org.touchline.paint.fx.FxFonts;

import java.util.Optional;

/// The field that lies over a drawn text while it is edited: in the same font, at the same place,
/// as high as its text.
///
/// The editor says when it opens and closes. Enter, Tab and the loss of the focus keep the text,
/// Esc does not.
final class InPlaceEditor extends TextArea {
    private final Node canvas;
    private final Viewport viewport;
    private final FxFonts fonts;
    private final Editor editor;
    private TextPlace place = TextPlace.NONE;
    private Optional<Naming> naming = Optional.empty();

    InPlaceEditor(Node canvas, Viewport viewport, FxFonts fonts, Editor editor, Messages messages) {
        this.canvas = canvas;
        this.viewport = viewport;
        this.fonts = fonts;
        this.editor = editor;
        setId("canvas-field");
        getStyleClass().add("canvas-field");
        setAccessibleText(messages.text("canvas.field"));
        setWrapText(true);
        setManaged(false);
        setVisible(false);
        setTextFormatter(new TextFormatter<>(this::onOneLine));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        skinProperty().subscribe(this::listen);
        focusedProperty().subscribe(this::focus);
    }

    /// Opens, follows or closes, as the editor's state says.
    void show(EditorState state) {
        state.renaming().ifPresentOrElse(renaming -> show(renaming, state.shown()), this::close);
    }

    private void show(RenamingInPlace renaming, LaidOutMap shown) {
        renaming.place(shown)
                .filter(found -> found.text().isGiven())
                .ifPresent(found -> {
                    place = found.text();
                    if (naming.filter(renaming.naming()::equals).isEmpty()) {
                        open(renaming, found);
                    }
                    lay();
                });
    }

    private void open(RenamingInPlace renaming, Place element) {
        naming = Optional.empty();
        setText(renaming.text());
        naming = Optional.of(renaming.naming());
        setVisible(true);
        lay();
        requestFocus();
        if (renaming.begun()) {
            end();
        } else {
            selectAll();
        }
        viewport.reveal(element.bounds());
    }

    private void close() {
        if (naming.isPresent()) {
            naming = Optional.empty();
            if (isFocused()) {
                canvas.requestFocus();
            }
            setVisible(false);
        }
    }

    /// Lines of JavaFX are higher by a fraction of a pixel than those that are drawn.
    private void lay() {
        Rect inView = viewport.get().toView(place.bounds());
        setFont(fonts.font(place.style().face(), place.style().size() * viewport.get().scale()));
        applyCss();
        double needed = lookup(".content").prefHeight(inView.width());
        resizeRelocate(
                Math.rint(inView.x()),
                Math.rint(inView.y()),
                inView.width(),
                Math.ceil(Math.max(inView.height(), needed)));
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                event.consume();
                if (event.isShiftDown() && isNote()) {
                    replaceSelection("\n");
                } else {
                    editor.endNaming(NameEnd.BELOW);
                }
            }
            case TAB -> {
                event.consume();
                editor.endNaming(event.isShiftDown() ? NameEnd.PREVIOUS_CELL : NameEnd.NEXT_CELL);
            }
            case ESCAPE -> {
                event.consume();
                editor.cancel();
            }
            default -> {}
        }
    }

    /// To the text, after the skin has: it must know how high the new text is.
    private void listen(Skin<?> skin) {
        if (skin != null) {
            textProperty().subscribe(this::type);
        }
    }

    private void type(String text) {
        if (naming.isPresent()) {
            editor.type(text);
        }
    }

    private void focus(boolean focused) {
        if (!focused && naming.isPresent()) {
            editor.endNaming(NameEnd.STAY);
        }
    }

    /// Of pasted lines, a name is made in one.
    private TextFormatter.Change onOneLine(TextFormatter.Change change) {
        if (naming.isPresent() && !isNote()) {
            change.setText(change.getText().replace('\n', ' '));
        }
        return change;
    }

    private boolean isNote() {
        return naming.filter(named -> named.element() instanceof Hit.OnNote).isPresent();
    }
}
