package org.touchline.ui.inspector;

import javafx.scene.layout.Region;

import org.touchline.command.Ids;
import org.touchline.i18n.Messages;
import org.touchline.model.property.Property;
import org.touchline.ui.control.Caption;
import org.touchline.ui.control.Picker;
import org.touchline.ui.control.PickerItem;
import org.touchline.ui.control.Shown;
import org.touchline.ui.control.ValueEditor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Chooses a channel or a device: one of the map, one of the library, or a new one by typing its
/// name. The map is given what it lacks in the same step.
final class MediumPicker implements ValueEditor<String> {
    private final MediumKind kind;
    private final Property<String> property;
    private final Messages messages;
    private final TouchpointEdits edits;
    private final Picker<Medium> picker;

    MediumPicker(
            Caption caption,
            Messages messages,
            MediumKind kind,
            Property<String> property,
            TouchpointEdits edits) {
        this.kind = kind;
        this.property = property;
        this.messages = messages;
        this.edits = edits;
        this.picker = new Picker<>(caption, messages, this::offer, this::created, this::choose);
    }

    @Override
    public Region node() {
        return picker.node();
    }

    @Override
    public void show(Shown<String> shown) {
        List<Medium> known = kind.in(edits.map());
        picker.show(Shown.of(shown.distinct().stream().map(id -> withId(known, id))));
    }

    private static Medium withId(List<Medium> known, String id) {
        return known.stream()
                .filter(medium -> medium.id().equals(id))
                .findFirst()
                .orElse(Medium.NONE);
    }

    private List<PickerItem<Medium>> offer() {
        List<Medium> known = kind.in(edits.map());
        List<PickerItem<Medium>> items = new ArrayList<>();
        items.add(PickerItem.of(Medium.NONE, messages.text("inspector.medium.none")));
        String ofMap = messages.text("inspector.medium.map");
        known.forEach(medium -> items.add(medium.item().inGroup(ofMap)));
        String ofLibrary = messages.text("inspector.medium.library");
        kind.inLibrary().stream()
                .filter(medium -> known.stream().noneMatch(medium::isSameAs))
                .forEach(medium -> items.add(medium.item().inGroup(ofLibrary)));
        return items;
    }

    private PickerItem<Medium> created(String name) {
        List<String> taken =
                Stream.concat(kind.in(edits.map()).stream(), kind.inLibrary().stream())
                        .map(Medium::id)
                        .toList();
        var medium = new Medium(Ids.next(kind.idPrefix(), taken), name, "");
        return PickerItem.of(medium, messages.text("inspector.medium.create", name));
    }

    private void choose(Medium medium) {
        boolean isKnown = medium.equals(Medium.NONE) || kind.in(edits.map()).contains(medium);
        if (isKnown) {
            edits.set(property, medium.id());
        } else {
            edits.set(property, medium.id(), kind.addition(medium));
        }
    }
}
