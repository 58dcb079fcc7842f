package org.touchline.ui.outline;

import org.touchline.command.Command;
import org.touchline.command.ElementList;
import org.touchline.command.structure.MoveStage;
import org.touchline.editor.outline.Branch;
import org.touchline.editor.outline.Outline;
import org.touchline.model.JourneyMap;
import org.touchline.model.Touchpoint;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a drop on a row would do.
///
/// @param mark how the row shows it: `into`, `before` or `after`
record Landing(String mark, Command command) {
    /// Touchpoints dropped on a row.
    ///
    /// @param lower whether they are over the lower half of it
    static Optional<Landing> ofTouchpoints(
            List<String> ids, Row target, boolean lower, JourneyMap map) {
        Outline outline = new Outline(map);
        return switch (target) {
            case Row.OfStage stage -> into(outline, ids, stage.stage());
            case Row.OfParkingLot _ -> into(outline, ids, "");
            case Row.OfTouchpoint card -> beside(outline, ids, card.touchpoint(), lower);
            case Row.Root _ -> Optional.empty();
        };
    }

    /// A stage dropped on a row: before or after the stage of that row.
    static Optional<Landing> ofStage(String stage, Row target, boolean lower, JourneyMap map) {
        List<String> others =
                ElementList.STAGES.ids(map).stream().filter(id -> !id.equals(stage)).toList();
        return switch (target) {
            case Row.OfStage over when !over.stage().equals(stage) -> {
                int index = others.indexOf(over.stage()) + (lower ? 1 : 0);
                yield moveStage(stage, index, lower ? "after" : "before");
            }
            case Row.OfTouchpoint card -> {
                int over = others.indexOf(card.touchpoint().slot().stage());
                yield over < 0 ? Optional.empty() : moveStage(stage, over + 1, "after");
            }
            case Row.OfParkingLot _ -> moveStage(stage, others.size(), "before");
            case Row.OfStage _, Row.Root _ -> Optional.empty();
        };
    }

    private static Optional<Landing> moveStage(String stage, int index, String mark) {
        return Optional.of(new Landing(mark, new MoveStage(stage, index)));
    }

    private static Optional<Landing> into(Outline outline, List<String> ids, String stage) {
        return outline.moveInto(ids, stage).map(move -> new Landing("into", move));
    }

    private static Optional<Landing> beside(
            Outline outline, List<String> ids, Touchpoint target, boolean lower) {
        Set<String> moving = Set.copyOf(ids);
        String stage = target.slot().stage();
        int index = 0;
        for (Touchpoint row : rows(outline, stage)) {
            if (row.id().equals(target.id())) {
                index += lower && !moving.contains(row.id()) ? 1 : 0;
                break;
            }
            index += moving.contains(row.id()) ? 0 : 1;
        }
        return outline.move(ids, stage, index)
                .map(move -> new Landing(lower ? "after" : "before", move));
    }

    private static List<Touchpoint> rows(Outline outline, String stage) {
        return outline.branches().stream()
                .filter(branch -> branch.stage().equals(stage))
                .findFirst()
                .map(Branch::touchpoints)
                .orElse(List.of());
    }
}
