package org.touchline.editor.tool;

import org.touchline.command.Command;
import org.touchline.command.ElementList;
import org.touchline.command.structure.MoveStage;
import org.touchline.command.structure.MoveTimeSlot;
import org.touchline.command.structure.ResizeStage;
import org.touchline.command.structure.ResizeTimeSlot;
import org.touchline.geometry.Point;
import org.touchline.layout.HeaderGap;
import org.touchline.layout.Hit;
import org.touchline.layout.LaidOutMap;
import org.touchline.model.JourneyMap;
import org.touchline.model.value.Extent;

import java.util.Optional;

/// What can be dragged by its header.
public sealed interface Header {
    /// The header in the picture of the map.
    Hit hit();

    /// Its place among its kind.
    int indexIn(JourneyMap map);

    /// How many there are of its kind.
    int countIn(JourneyMap map);

    /// Where it would come if it were dropped at a point.
    Optional<HeaderGap> gapAt(Point point, LaidOutMap shown);

    /// Brings it to a place among its kind.
    Command moveTo(int index);

    /// Gives it another size.
    Command resize(Extent extent, JourneyMap map);

    /// The stage or the time slot whose header something is; empty for anything else.
    static Optional<Header> of(Hit hit) {
        return switch (hit) {
            case Hit.OnStage(String id) -> Optional.of(new OfStage(id));
            case Hit.OnTimeSlot(String id) -> Optional.of(new OfTimeSlot(id));
            default -> Optional.empty();
        };
    }

    /// A stage.
    record OfStage(String stage) implements Header {
        @Override
        public Hit hit() {
            return new Hit.OnStage(stage);
        }

        @Override
        public int indexIn(JourneyMap map) {
            return ElementList.STAGES.indexOf(map, stage);
        }

        @Override
        public int countIn(JourneyMap map) {
            return map.stages().size();
        }

        @Override
        public Optional<HeaderGap> gapAt(Point point, LaidOutMap shown) {
            return shown.stageGapAt(point);
        }

        @Override
        public Command moveTo(int index) {
            return new MoveStage(stage, index);
        }

        @Override
        public Command resize(Extent extent, JourneyMap map) {
            return new ResizeStage(stage, map.view().arrangement(), extent);
        }
    }

    /// A time slot.
    record OfTimeSlot(String time) implements Header {
        @Override
        public Hit hit() {
            return new Hit.OnTimeSlot(time);
        }

        @Override
        public int indexIn(JourneyMap map) {
            return ElementList.TIMES.indexOf(map, time);
        }

        @Override
        public int countIn(JourneyMap map) {
            return map.times().size();
        }

        @Override
        public Optional<HeaderGap> gapAt(Point point, LaidOutMap shown) {
            return shown.timeGapAt(point);
        }

        @Override
        public Command moveTo(int index) {
            return new MoveTimeSlot(time, index);
        }

        @Override
        public Command resize(Extent extent, JourneyMap map) {
            return new ResizeTimeSlot(time, extent);
        }
    }
}
