package org.touchline.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.touchline.i18n.Messages;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// One of many things, chosen from a list that is searched by typing.
public final class Picker<T> implements ValueEditor<T> {
    private final Caption caption;
    private final String mixedText;
    private final Supplier<List<PickerItem<T>>> offer;
    private final Label text = new Label();
    private final HBox face;
    private final PickerPopup<T> popup;
    private final Consumer<T> changed;
    private List<T> selected = List.of();

    /// A picker from what is there.
    ///
    /// @param offer asked each time it opens, and for the text of what is shown
    public Picker(
            Caption caption,
            Messages messages,
            Supplier<List<PickerItem<T>>> offer,
            Consumer<T> changed) {
        this(caption, messages, offer, _ -> List.of(), messages.text("control.pick"), changed);
    }

    /// A picker that can also make what is not there.
    ///
    /// @param creation what a name makes that no item has
    public Picker(
            Caption caption,
            Messages messages,
            Supplier<List<PickerItem<T>>> offer,
            Function<String, PickerItem<T>> creation,
            Consumer<T> changed) {
        this(
                caption,
                messages,
                offer,
                creation.andThen(List::of),
                messages.text("control.pick.create"),
                changed);
    }

    private Picker(
            Caption caption,
            Messages messages,
            Supplier<List<PickerItem<T>>> offer,
            Function<String, List<PickerItem<T>>> creation,
            String prompt,
            Consumer<T> changed) {
        this.caption = caption;
        this.changed = changed;
        this.offer = offer;
        this.mixedText = messages.text("control.mixed");
        this.popup = new PickerPopup<>(caption, prompt, creation, this::choose);
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        face = caption.name(new HBox(text, new FontIcon(Feather.CHEVRON_DOWN)));
        face.getStyleClass().add("picker");
        face.setAccessibleRole(AccessibleRole.COMBO_BOX);
        face.setFocusTraversable(true);
        FocusOnPress.install(face);
        face.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> open(""));
        face.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        face.addEventHandler(KeyEvent.KEY_TYPED, this::type);
    }

    @Override
    public Region node() {
        return face;
    }

    @Override
    public void show(Shown<T> shown) {
        selected = shown.distinct();
        var items = offer.get().stream().filter(item -> selected.equals(List.of(item.value())));
        var item = items.findFirst();
        text.setText(shown.isMixed() ? mixedText : item.map(PickerItem::text).orElse(""));
        text.setGraphic(Buttons.iconOrNothing(item.map(PickerItem::icon).orElse("")));
        face.setAccessibleText(caption.text() + ": " + text.getText());
    }

    private void open(String typed) {
        popup.open(face, offer.get(), selected, typed);
    }

    private void choose(T value) {
        show(Shown.of(value));
        changed.accept(value);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN, ENTER, SPACE -> {
                open("");
                event.consume();
            }
            default -> {}
        }
    }

    /// Typing on the closed picker begins to search.
    private void type(KeyEvent event) {
        String typed = event.getCharacter();
        if (!typed.isBlank() && typed.chars().noneMatch(Character::isISOControl)) {
            open(typed);
            event.consume();
        }
    }
}
