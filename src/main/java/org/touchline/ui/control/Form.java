package org.touchline.ui.control;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/// Fields that each edit a part of one thing; a change of any tells the whole changed thing.
public final class Form<T> extends VBox {
    /// Makes the control of a field.
    @FunctionalInterface
    public interface Control<V> {
        /// @param changed to be told each new value
        ValueEditor<V> make(Caption caption, Consumer<V> changed);
    }

    private final Consumer<T> changed;
    private final List<Consumer<T>> fields = new ArrayList<>();
    private final List<Region> controls = new ArrayList<>();
    private List<T> shown = List.of();

    public Form(Consumer<T> changed) {
        this.changed = changed;
        getStyleClass().add("fields");
    }

    /// Adds a field below the others.
    ///
    /// @param part reads the part that it edits
    /// @param with gives the thing with another part
    public <V> Form<T> field(
            Caption caption, Control<V> control, Function<T, V> part, BiFunction<T, V, T> with) {
        ValueEditor<V> editor =
                control.make(
                        caption,
                        value -> shown.forEach(thing -> changed.accept(with.apply(thing, value))));
        fields.add(thing -> editor.show(Shown.of(part.apply(thing))));
        controls.add(editor.node());
        getChildren().add(new LabelledField(caption.text(), editor.node()));
        return this;
    }

    /// Shows a thing. Tells nobody.
    public void show(T thing) {
        shown = List.of(thing);
        fields.forEach(field -> field.accept(thing));
    }

    /// Puts the caret into the first field.
    public void focus() {
        controls.getFirst().requestFocus();
    }
}
