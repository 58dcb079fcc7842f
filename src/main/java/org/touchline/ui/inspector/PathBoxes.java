package org.touchline.ui.inspector;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.touchline.model.JourneyPath;
import org.touchline.ui.control.Caption;
import org.touchline.ui.control.FlagBox;
import org.touchline.ui.control.Shown;
import org.touchline.ui.control.ValueEditor;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// A box to tick for each path of the map.
final class PathBoxes implements ValueEditor<List<String>> {
    private final Caption caption;
    private final Supplier<List<JourneyPath>> paths;
    private final Consumer<UnaryOperator<List<String>>> changed;
    private final VBox box = new VBox();
    private List<JourneyPath> boxed = List.of();
    private List<FlagBox> boxes = List.of();

    /// @param paths of the map as it is
    /// @param changed told what is done to each list
    PathBoxes(
            Caption caption,
            Supplier<List<JourneyPath>> paths,
            Consumer<UnaryOperator<List<String>>> changed) {
        this.caption = caption;
        this.paths = paths;
        this.changed = changed;
        caption.name(box);
        box.getStyleClass().add("path-boxes");
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(Shown<List<String>> lists) {
        if (!boxed.equals(paths.get())) {
            boxed = paths.get();
            boxes = boxed.stream().map(this::flag).toList();
            box.getChildren().setAll(boxes.stream().map(FlagBox::node).toList());
        }
        for (int i = 0; i < boxed.size(); i++) {
            String id = boxed.get(i).id();
            boxes.get(i).show(Shown.of(lists.distinct().stream().map(ids -> ids.contains(id))));
        }
    }

    private FlagBox flag(JourneyPath path) {
        return new FlagBox(caption.part(path.id(), path.name()), ticked -> tick(path.id(), ticked));
    }

    /// Keeps the order of the map, and all other ticks as they are.
    private void tick(String path, boolean ticked) {
        changed.accept(before ->
                boxed.stream()
                        .map(JourneyPath::id)
                        .filter(id -> id.equals(path) ? ticked : before.contains(id))
                        .toList());
    }
}
