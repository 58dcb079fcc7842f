package org.touchline.ui.inspector;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.touchline.editor.Editor;
import org.touchline.editor.EditorState;
import org.touchline.editor.selection.Selection;
import org.touchline.i18n.Messages;
import org.touchline.library.Library;
import org.touchline.model.Touchpoint;
import org.touchline.model.property.PropertyGroup;
import org.touchline.model.property.TouchpointProperties;
import org.touchline.model.wording.TextPlace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The properties of the selected touchpoints: the essential ones, where they stand, and the other
/// groups, folded.
final class TouchpointSection implements Section {
    private final Messages messages;
    private final List<PropertyField<?>> essentials = new ArrayList<>();
    private final PlaceFields place;
    private final List<GroupFold> folds;
    private final VBox box = new VBox();

    TouchpointSection(Editor editor, Messages messages, Library library) {
        this.messages = messages;
        var edits = new TouchpointEdits(editor);
        var fields = new PropertyFields(new PropertyEditors(messages, library, edits), messages);
        TouchpointProperties.in(PropertyGroup.ESSENTIALS)
                .forEach(property -> essentials.add(fields.field(property)));
        place = new PlaceFields(messages, edits);
        folds =
                Stream.of(PropertyGroup.values())
                        .filter(group -> group != PropertyGroup.ESSENTIALS)
                        .map(group -> new GroupFold(group, fields, messages))
                        .toList();
        box.getStyleClass().add("fields");
        box.getChildren().addAll(PropertyFields.inPairs(essentials));
        box.getChildren().add(place.node());
        folds.forEach(fold -> box.getChildren().add(fold.node()));
        folds.getFirst().node().setOpen(true);
    }

    @Override
    public boolean shows(Selection selection) {
        return selection instanceof Selection.OfTouchpoints;
    }

    @Override
    public String title(EditorState state) {
        return messages.text("inspector.touchpoint", state.selection().touchpoints().size());
    }

    @Override
    public String note(EditorState state) {
        return messages.text(
                "inspector.touchpoint.count",
                state.selection().touchpoints().size(),
                state.map().touchpoints().size());
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public Optional<Node> field(TextPlace place) {
        return PropertyField.node(place.field(), essentials)
                .or(() ->
                        folds.stream()
                                .flatMap(fold -> fold.field(place.field()).stream())
                                .findFirst());
    }

    @Override
    public void show(EditorState state) {
        Set<String> ids = Set.copyOf(state.selection().touchpoints());
        List<Touchpoint> selected =
                state.map().touchpoints().stream()
                        .filter(touchpoint -> ids.contains(touchpoint.id()))
                        .toList();
        essentials.forEach(field -> field.show(selected));
        place.show(selected);
        folds.forEach(fold -> fold.show(selected));
    }
}
