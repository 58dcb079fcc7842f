package org.touchline.ui.structure;

import org.touchline.command.Command;
import org.touchline.command.ElementList;
import org.touchline.command.structure.AddStage;
import org.touchline.command.structure.AddTimeSlot;
import org.touchline.command.structure.CardFate;
import org.touchline.command.structure.MoveStage;
import org.touchline.command.structure.MoveTimeSlot;
import org.touchline.command.structure.RemoveStage;
import org.touchline.command.structure.RemoveTimeSlot;
import org.touchline.layout.Hit;
import org.touchline.model.JourneyMap;
import org.touchline.model.Slot;
import org.touchline.model.Stage;
import org.touchline.model.TimeSlot;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The two kinds of parts that the grid is made of: what is done to one is done to the other.
///
/// @param key begins the ids of new parts, and is in the keys of texts
/// @param creation a new part, of its id and its name
/// @param addition adds a part at an index
/// @param shift moves the part of an id to an index
/// @param ofSlot the part of this kind that a slot lies on
/// @param header where the part of an id is drawn
record GridKind<T>(
        String key,
        ElementList<T> list,
        Function<T, String> name,
        BiFunction<String, String, T> creation,
        BiFunction<T, Integer, Command> addition,
        BiFunction<String, Integer, Command> shift,
        BiFunction<String, CardFate, Command> removal,
        Function<Slot, String> ofSlot,
        Function<String, Hit> header) {
    static final GridKind<Stage> STAGES =
            new GridKind<>(
                    "stage",
                    ElementList.STAGES,
                    Stage::name,
                    Stage::of,
                    AddStage::new,
                    MoveStage::new,
                    RemoveStage::new,
                    Slot::stage,
                    Hit.OnStage::new);
    static final GridKind<TimeSlot> TIMES =
            new GridKind<>(
                    "time",
                    ElementList.TIMES,
                    TimeSlot::name,
                    TimeSlot::of,
                    AddTimeSlot::new,
                    MoveTimeSlot::new,
                    RemoveTimeSlot::new,
                    Slot::time,
                    Hit.OnTimeSlot::new);

    List<T> all(JourneyMap map) {
        return list.elements().apply(map);
    }

    String id(T part) {
        return list.id().apply(part);
    }

    /// How many touchpoints stand in a part.
    long touchpointsIn(JourneyMap map, String id) {
        return map.touchpoints().stream()
                .filter(touchpoint -> ofSlot.apply(touchpoint.slot()).equals(id))
                .count();
    }
}
