package org.touchline.ui.inspector;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.touchline.i18n.Messages;
import org.touchline.model.Touchpoint;
import org.touchline.model.property.PropertyGroup;
import org.touchline.model.property.TouchpointProperties;
import org.touchline.ui.control.Caption;
import org.touchline.ui.control.Fold;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One group of properties under a heading; its controls are made when it is first opened.
final class GroupFold {
    private final PropertyGroup group;
    private final PropertyFields fields;
    private final GroupSummary summary;
    private final Fold fold;
    private final List<PropertyField<?>> made = new ArrayList<>();
    private List<Touchpoint> shown = List.of();

    GroupFold(PropertyGroup group, PropertyFields fields, Messages messages) {
        this.group = group;
        this.fields = fields;
        this.summary = new GroupSummary(messages);
        String key = group.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var caption = new Caption("group-" + key, messages.text("inspector.group." + key));
        this.fold = new Fold(caption, this::make);
    }

    Fold node() {
        return fold;
    }

    void show(List<Touchpoint> touchpoints) {
        shown = touchpoints;
        made.forEach(field -> field.show(touchpoints));
        fold.summarise(summary.text(group, touchpoints));
    }

    /// The field of a property of this group, for which the group is opened; empty where it is of
    /// another group.
    Optional<Node> field(String property) {
        boolean isHere =
                TouchpointProperties.in(group).stream().anyMatch(one -> one.key().equals(property));
        if (isHere) {
            fold.setOpen(true);
        }
        return PropertyField.node(property, made);
    }

    private Region make() {
        TouchpointProperties.in(group).forEach(property -> made.add(fields.field(property)));
        made.forEach(field -> field.show(shown));
        var box = new VBox();
        box.getStyleClass().add("fields");
        box.getChildren().setAll(PropertyFields.inPairs(made));
        return box;
    }
}
