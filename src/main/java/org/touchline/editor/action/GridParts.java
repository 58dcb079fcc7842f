package org.touchline.editor.action;

import org.touchline.command.Command;
import org.touchline.editor.selection.Selection;
import org.touchline.editor.tool.Header;
import org.touchline.editor.tool.Idle;
import org.touchline.editor.tool.Situation;
import org.touchline.editor.tool.Transition;
import org.touchline.editor.walk.Direction;
import org.touchline.layout.HeaderBorder;
import org.touchline.model.value.Extent;

import java.util.Optional;
import java.util.function.Function;

/// The actions that move and resize the selected stage or time slot, as a drag of its header or of
/// its border does.
final class GridParts {
    /// In 1/72 inch: a usual column becomes half as wide again in eight steps.
    private static final double STEP = 12;

    private GridParts() {}

    /// Moves it among its kind: rows up and down, columns to the sides.
    static Optional<Transition> move(Situation situation, Direction direction) {
        return border(situation)
                .map(border -> border.betweenColumns() ? direction.dx() : direction.dy())
                .flatMap(step -> moved(situation, step));
    }

    /// Makes it larger or smaller than it is shown.
    ///
    /// @param steps negative for smaller
    static Function<Situation, Optional<Transition>> resize(int steps) {
        return situation ->
                border(situation)
                        .map(border -> Extent.near(border.extent() + steps * STEP))
                        .flatMap(extent -> resized(situation, extent));
    }

    /// Makes it as large again as its contents ask.
    static Optional<Transition> resetSize(Situation situation) {
        return resized(situation, Extent.AUTOMATIC);
    }

    private static Optional<Transition> moved(Situation situation, int step) {
        return header(situation.selection())
                .filter(header ->
                        hasRoom(header.indexIn(situation.map()) + step, header, situation))
                .filter(_ -> step != 0)
                .map(header -> header.moveTo(header.indexIn(situation.map()) + step))
                .map(GridParts::committing);
    }

    private static boolean hasRoom(int index, Header header, Situation situation) {
        return index >= 0 && index < header.countIn(situation.map());
    }

    private static Optional<Transition> resized(Situation situation, Extent extent) {
        return header(situation.selection())
                .map(header -> header.resize(extent, situation.map()))
                .map(GridParts::committing);
    }

    private static Transition committing(Command command) {
        return Transition.to(Idle.NOWHERE).committing(command);
    }

    private static Optional<HeaderBorder> border(Situation situation) {
        return situation.selection().element().flatMap(situation.shown()::borderOf);
    }

    private static Optional<Header> header(Selection selection) {
        return selection.element().flatMap(Header::of);
    }
}
