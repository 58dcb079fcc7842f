package org.touchline.editor;

import org.touchline.editor.input.Key;
import org.touchline.editor.selection.Selection;
import org.touchline.layout.Hit;
import org.touchline.model.JourneyMap;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Where arrow keys can take a user on a map.
final class ReachedByArrows {
    private ReachedByArrows() {}

    /// All that is selected on any way from the first card.
    private static Set<Hit> on(JourneyMap map) {
        var driver = EditorDriver.on(map);
        driver.press(Key.RIGHT);
        Set<Selection> reached = new HashSet<>();
        Deque<Selection> open = new ArrayDeque<>(List.of(driver.state().selection()));
        while (!open.isEmpty()) {
            Selection from = open.pop();
            for (Key arrow : List.of(Key.LEFT, Key.RIGHT, Key.UP, Key.DOWN)) {
                driver.editor().select(from);
                driver.press(arrow);
                if (reached.add(driver.state().selection())) {
                    open.push(driver.state().selection());
                }
            }
        }
        Set<Hit> elements = new HashSet<>();
        reached.forEach(selection -> selection.element().ifPresent(elements::add));
        return elements;
    }

    /// What is drawn and not reached.
    static Set<Hit> missed(JourneyMap map) {
        Set<Hit> missed = drawn(map);
        missed.removeAll(on(map));
        return missed;
    }

    /// All that is drawn of a map and can be selected, cells apart: Tab goes through these.
    private static Set<Hit> drawn(JourneyMap map) {
        var shown = EditorDriver.on(map).state().shown();
        Set<Hit> drawn = new HashSet<>();
        drawn.add(new Hit.OnTitle());
        map.personas().forEach(persona -> drawn.add(new Hit.OnPersona(persona.id())));
        map.stages().forEach(stage -> drawn.add(new Hit.OnStage(stage.id())));
        map.times().forEach(time -> drawn.add(new Hit.OnTimeSlot(time.id())));
        map.notes().forEach(note -> drawn.add(new Hit.OnNote(note.id())));
        map.touchpoints().forEach(card -> drawn.add(new Hit.OnTouchpoint(card.id())));
        map.lanes()
                .forEach(lane -> {
                    drawn.add(new Hit.OnLane(lane.id()));
                    map.touchpoints()
                            .forEach(card -> drawn.add(new Hit.OnLaneEntry(lane.id(), card.id())));
                });
        drawn.removeIf(hit -> shown.place(hit).isEmpty());
        return drawn;
    }
}
