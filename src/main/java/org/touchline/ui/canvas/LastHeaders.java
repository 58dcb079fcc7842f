package org.touchline.ui.canvas;

import org.touchline.editor.EditorState;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.layout.Hit;
import org.touchline.layout.LaidOutMap;
import org.touchline.layout.Place;
import org.touchline.model.JourneyMap;
import org.touchline.model.Stage;
import org.touchline.model.value.Arrangement;

import java.util.Optional;

/// The headers that new stages and time slots come behind.
final class LastHeaders {
    private final JourneyMap map;
    private final LaidOutMap shown;

    LastHeaders(EditorState state) {
        map = state.map();
        shown = state.shown();
    }

    Optional<Place> stage() {
        return map.stages().isEmpty()
                ? Optional.empty()
                : shown.place(new Hit.OnStage(map.stages().getLast().id()));
    }

    /// The last one; in the classic arrangement that of the stage above or below a point, or else
    /// of the last stage that names one.
    Optional<Place> timeSlot(Point point) {
        if (map.view().arrangement() == Arrangement.STAGES_ACROSS && !map.stages().isEmpty()) {
            return stageAt(point.x())
                    .flatMap(this::timeSlot)
                    .or(() ->
                            map.stages().reversed().stream()
                                    .flatMap(stage -> timeSlot(stage).stream())
                                    .findFirst());
        }
        return map.times().isEmpty()
                ? Optional.empty()
                : shown.place(new Hit.OnTimeSlot(map.times().getLast().id()));
    }

    private Optional<Stage> stageAt(double x) {
        return map.stages().stream()
                .filter(stage ->
                        header(stage).filter(at -> x >= at.x() && x < at.right()).isPresent())
                .findFirst();
    }

    /// Time slots are named right below the header of their stage, if they are named at all.
    private Optional<Place> timeSlot(Stage stage) {
        return header(stage)
                .map(header -> new Point(header.right() - 1, header.bottom() + 1))
                .map(shown::placeAt)
                .filter(place -> place.hit() instanceof Hit.OnTimeSlot);
    }

    private Optional<Rect> header(Stage stage) {
        return shown.place(new Hit.OnStage(stage.id())).map(Place::bounds);
    }
}
