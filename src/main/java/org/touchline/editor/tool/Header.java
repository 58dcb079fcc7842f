package org.touchline.editor.tool;

import org.touchline.command.Command;
import org.touchline.command.ElementList;
import org.touchline.command.structure.MoveStage;
import org.touchline.command.structure.MoveTimeSlot;
import org.touchline.geometry.Point;
import org.touchline.layout.HeaderGap;
import org.touchline.layout.Hit;
import org.touchline.layout.LaidOutMap;
import org.touchline.model.JourneyMap;

import java.util.Optional;

/// What can be dragged by its header.
public sealed interface Header {
    /// The header in the picture of the map.
    Hit hit();

    /// Its place among its kind.
    int indexIn(JourneyMap map);

    /// Where it would come if it were dropped at a point.
    Optional<HeaderGap> gapAt(Point point, LaidOutMap shown);

    /// Brings it to a place among its kind.
    Command moveTo(int index);

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
        public Optional<HeaderGap> gapAt(Point point, LaidOutMap shown) {
            return shown.stageGapAt(point);
        }

        @Override
        public Command moveTo(int index) {
            return new MoveStage(stage, index);
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
        public Optional<HeaderGap> gapAt(Point point, LaidOutMap shown) {
            return shown.timeGapAt(point);
        }

        @Override
        public Command moveTo(int index) {
            return new MoveTimeSlot(time, index);
        }
    }
}
