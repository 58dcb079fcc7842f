package org.touchline.ui.canvas;

import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Skin;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Font;

import org.touchline.editor.Editor;
import org.touchline.editor.EditorState;
import org.touchline.editor.input.NameEnd;
import org.touchline.editor.quick.Completion;
import org.touchline.editor.tool.Naming;
import org.touchline.editor.tool.RenamingInPlace;
import org.touchline.geometry.Rect;
import org.touchline.geometry.Size;
import org.touchline.i18n.Messages;
import org.touchline.layout.Hit;
import org.touchline.layout.LaidOutMap;
import org.touchline.layout.Place;
import org.touchline.model.MapLimits;
import org.touchline.paint.fx.FxFonts;

import java.util.Optional;

/// The field that lies over a drawn text while it is edited: in the same font, at the same place,
/// as high as its text; larger where the drawn text is too small ([FieldSetting]).
///
/// The editor says when it opens and closes. Enter, Tab and the loss of the focus keep the text,
/// Esc does not. Before that the keys belong to the input method, then to the list that completes a
/// quick code, and Esc keeps a code as text ([RenamingInPlace]).
final class InPlaceEditor extends TextArea {
    private static final PseudoClass ENLARGED = PseudoClass.getPseudoClass("enlarged");

    private final Node canvas;
    private final Viewport viewport;
    private final FxFonts fonts;
    private final Editor editor;
    private final NamingHelp help;
    private final Composition composition = new Composition(this);
    private Optional<RenamingInPlace> renaming = Optional.empty();
    private Node content;

    InPlaceEditor(Node canvas, Viewport viewport, FxFonts fonts, Editor editor, Messages messages) {
        this.canvas = canvas;
        this.viewport = viewport;
        this.fonts = fonts;
        this.editor = editor;
        help = new NamingHelp(messages, this::take, found -> editor.keepAsText(found.end()));
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

    /// What stands beside the field while it is open.
    Node help() {
        return help;
    }

    /// Opens, follows or closes, as the editor's state says.
    void show(EditorState state) {
        state.renaming().ifPresentOrElse(now -> show(now, state.shown()), this::close);
    }

    private void show(RenamingInPlace now, LaidOutMap shown) {
        now.place(shown)
                .filter(found -> found.text().isGiven())
                .ifPresent(found -> {
                    if (naming().filter(now.naming()::equals).isEmpty()) {
                        open(now, found);
                    }
                    renaming = Optional.of(now);
                    lay(found);
                });
    }

    private void open(RenamingInPlace now, Place place) {
        leave();
        setText(now.text());
        renaming = Optional.of(now);
        setVisible(true);
        lay(place);
        requestFocus();
        if (now.begun()) {
            end();
        } else {
            selectAll();
        }
        viewport.reveal(place.bounds());
    }

    private void close() {
        if (renaming.isPresent()) {
            leave();
            help.hide();
            if (isFocused()) {
                canvas.requestFocus();
            }
            setVisible(false);
        }
    }

    /// Goes on without the name that was typed last.
    private void leave() {
        renaming = Optional.empty();
        composition.settle();
    }

    private void lay(Place place) {
        Size view = viewport.view();
        FieldSetting setting = FieldSetting.of(place.text(), viewport.get());
        Font font = fonts.font(place.text().style().face(), setting.fontSize());
        boolean wasEnlarged = getPseudoClassStates().contains(ENLARGED);
        if (!font.equals(getFont()) || wasEnlarged != setting.isEnlarged()) {
            pseudoClassStateChanged(ENLARGED, setting.isEnlarged());
            setFont(font);
            applyCss();
            content = lookup(".content");
        }
        Rect bounds = setting.bounds(heightOfText(setting.width(view)), view);
        resizeRelocate(bounds.x(), bounds.y(), bounds.width(), bounds.height());
        renaming.ifPresent(now -> help.show(now, getCaretPosition(), composition.isOn()));
        help.place(setting.isEnlarged() ? bounds : viewport.get().toView(place.bounds()), view);
    }

    /// Lines of JavaFX are higher by a fraction of a pixel than those that are drawn.
    private double heightOfText(double width) {
        double sides = snappedLeftInset() + snappedRightInset();
        return content.prefHeight(width - sides) + snappedTopInset() + snappedBottomInset();
    }

    private void key(KeyEvent event) {
        if (composition.isOn()) {
            leaveToInputMethod(event);
        } else if (help.list().isOpen()) {
            keyInList(event);
        }
        if (!event.isConsumed()) {
            keyInText(event);
        }
    }

    /// Its Enter takes what is composed, and its Esc gives it up: the name goes on.
    private static void leaveToInputMethod(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, TAB, ESCAPE, UP, DOWN -> event.consume();
            default -> {}
        }
    }

    private void keyInList(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> consume(event, () -> help.list().step(-1));
            case DOWN -> consume(event, () -> help.list().step(1));
            case ENTER -> consume(event, help.list()::take);
            case ESCAPE -> consume(event, help.list()::close);
            case TAB -> {
                if (!event.isShiftDown()) {
                    consume(event, help.list()::take);
                }
            }
            default -> {}
        }
        follow();
    }

    private void keyInText(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER ->
                    consume(
                            event,
                            event.isShiftDown()
                                    ? this::breakLine
                                    : () -> editor.endNaming(NameEnd.BELOW));
            case TAB ->
                    consume(
                            event,
                            () ->
                                    editor.endNaming(
                                            event.isShiftDown()
                                                    ? NameEnd.PREVIOUS_CELL
                                                    : NameEnd.NEXT_CELL));
            case ESCAPE -> consume(event, this::stepBack);
            default -> {}
        }
    }

    private static void consume(KeyEvent event, Runnable effect) {
        event.consume();
        effect.run();
    }

    /// Notes have lines, names have not.
    private void breakLine() {
        if (isNote()) {
            replaceSelection("\n");
        }
    }

    private void stepBack() {
        if (!editor.keepAsText(getCaretPosition())) {
            editor.cancel();
        }
    }

    private void take(Completion chosen) {
        replaceText(chosen.start(), chosen.end(), chosen.offers().getFirst().insertion());
    }

    /// To the text and the caret, after the skin has: it must know how high the new text is, and
    /// where the caret stands in it.
    private void listen(Skin<?> skin) {
        if (skin != null) {
            textProperty().subscribe(this::type);
            selectionProperty().subscribe(this::follow);
        }
    }

    private void type(String text) {
        if (renaming.isPresent()) {
            editor.type(text);
        }
    }

    /// The caret goes on, and what is said about the place where it stands.
    private void follow() {
        if (renaming.isPresent()) {
            show(editor.state());
            revealCaret();
        }
    }

    /// An enlarged field is in the view as it is. What another is scrolled by does not count: it is
    /// as high as its text.
    private void revealCaret() {
        boolean isInPlace = !getPseudoClassStates().contains(ENLARGED);
        if (isInPlace && isFocused() && getSkin() instanceof TextAreaSkin skin) {
            layout();
            Rectangle2D letter = skin.getCharacterBounds(getCaretPosition());
            Rect inView =
                    new Rect(
                            getLayoutX() + letter.getMinX(),
                            getLayoutY() + letter.getMinY() + getScrollTop(),
                            1,
                            letter.getHeight());
            viewport.reveal(viewport.get().toSheet(inView));
        }
    }

    private void focus(boolean focused) {
        if (!focused && renaming.isPresent()) {
            composition.settle();
            editor.endNaming(NameEnd.STAY);
        }
    }

    /// Of pasted lines, a name is made in one; and no text gets longer than a map can hold.
    private TextFormatter.Change onOneLine(TextFormatter.Change change) {
        int kept =
                change.getControlText().length() - (change.getRangeEnd() - change.getRangeStart());
        int room = Math.max(0, MapLimits.TEXT_LENGTH - kept);
        if (change.getText().length() > room) {
            int end = change.getRangeStart() + room;
            change.setText(change.getText().substring(0, room));
            change.selectRange(end, end);
        }
        if (renaming.isPresent() && !isNote()) {
            change.setText(change.getText().replace('\n', ' '));
        }
        return change;
    }

    private boolean isNote() {
        return naming().filter(named -> named.element() instanceof Hit.OnNote).isPresent();
    }

    private Optional<Naming> naming() {
        return renaming.map(RenamingInPlace::naming);
    }
}
