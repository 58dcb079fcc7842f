package org.touchline.ui.inspector;

import javafx.scene.Node;

import org.touchline.i18n.Messages;
import org.touchline.model.JourneyMap;
import org.touchline.model.Slot;
import org.touchline.model.Touchpoint;
import org.touchline.ui.control.Caption;
import org.touchline.ui.control.LabelledField;
import org.touchline.ui.control.PairPane;
import org.touchline.ui.control.Picker;
import org.touchline.ui.control.PickerItem;
import org.touchline.ui.control.Shown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Where touchpoints stand: stage and time, or the parking lot.
final class PlaceFields {
    /// Stands for the parking lot among the ids of stages and times.
    private static final String PARKED = "";

    private final Messages messages;
    private final TouchpointEdits edits;
    private final Picker<String> stage;
    private final Picker<String> time;
    private final Node node;

    PlaceFields(Messages messages, TouchpointEdits edits) {
        this.messages = messages;
        this.edits = edits;
        var stageCaption = new Caption("place-stage", messages.text("inspector.stage"));
        var timeCaption = new Caption("place-time", messages.text("inspector.time"));
        stage = new Picker<>(stageCaption, messages, this::stages, this::moveToStage);
        time = new Picker<>(timeCaption, messages, this::times, this::moveToTime);
        node =
                new PairPane(
                        new LabelledField(stageCaption.text(), stage.node()),
                        new LabelledField(timeCaption.text(), time.node()));
    }

    Node node() {
        return node;
    }

    void show(List<Touchpoint> touchpoints) {
        stage.show(Shown.of(slots(touchpoints).map(Slot::stage)));
        time.show(Shown.of(slots(touchpoints).map(Slot::time)));
        boolean hasGrid = !map().stages().isEmpty() && !map().times().isEmpty();
        node.setDisable(!hasGrid);
    }

    private static Stream<Slot> slots(List<Touchpoint> touchpoints) {
        return touchpoints.stream().map(Touchpoint::slot);
    }

    private List<PickerItem<String>> stages() {
        return withParkingLot(
                map().stages().stream().map(stage -> PickerItem.of(stage.id(), stage.name())));
    }

    private List<PickerItem<String>> times() {
        return withParkingLot(
                map().times().stream().map(time -> PickerItem.of(time.id(), time.name())));
    }

    private List<PickerItem<String>> withParkingLot(Stream<PickerItem<String>> items) {
        List<PickerItem<String>> all = new ArrayList<>(items.toList());
        all.add(PickerItem.of(PARKED, messages.text("inspector.parked")));
        return all;
    }

    /// What comes from the parking lot starts at the beginning of the other direction.
    private void moveToStage(String id) {
        String first = map().times().getFirst().id();
        edits.move(slot -> slot(id, slot.isOnGrid() ? slot.time() : first));
    }

    private void moveToTime(String id) {
        String first = map().stages().getFirst().id();
        edits.move(slot -> slot(slot.isOnGrid() ? slot.stage() : first, id));
    }

    private static Slot slot(String stage, String time) {
        return stage.equals(PARKED) || time.equals(PARKED)
                ? Slot.PARKING_LOT
                : new Slot(stage, time);
    }

    private JourneyMap map() {
        return edits.map();
    }
}
