package org.touchline.ui.structure;

import org.touchline.command.structure.CardFate;
import org.touchline.editor.Editor;
import org.touchline.i18n.Messages;
import org.touchline.model.JourneyMap;
import org.touchline.ui.control.PickerItem;

import java.util.ArrayList;
import java.util.List;

/// A stage or a time slot that is to be deleted, and where its touchpoints could go.
record Removal<T>(GridKind<T> kind, String id, Editor editor, Messages messages) {
    /// How many touchpoints have to go somewhere.
    long touchpoints() {
        return kind.touchpointsIn(map(), id);
    }

    void remove(CardFate fate) {
        editor.run(kind.removal().apply(id, fate));
    }

    /// Where the touchpoints can go: to the others of its kind, to the parking lot, or away.
    List<PickerItem<CardFate>> fates() {
        List<PickerItem<CardFate>> fates = new ArrayList<>();
        kind.all(map()).stream()
                .filter(part -> !kind.id(part).equals(id))
                .map(this::moveTo)
                .forEach(fates::add);
        fates.add(PickerItem.of(new CardFate.Park(), messages.text("structure.fate.park")));
        fates.add(PickerItem.of(new CardFate.Delete(), messages.text("structure.fate.delete")));
        return fates;
    }

    /// What is proposed: the neighbour before, or the one after the first.
    CardFate proposal() {
        int index = kind.list().indexOf(map(), id);
        return fates().get(Math.max(0, index - 1)).value();
    }

    private PickerItem<CardFate> moveTo(T other) {
        return PickerItem.of(new CardFate.MoveTo(kind.id(other)), kind.name().apply(other));
    }

    private JourneyMap map() {
        return editor.state().map();
    }
}
