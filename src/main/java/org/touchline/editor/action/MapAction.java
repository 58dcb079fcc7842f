package org.touchline.editor.action;

import org.touchline.editor.tool.Situation;
import org.touchline.editor.tool.Transition;
import org.touchline.editor.walk.Direction;
import org.touchline.model.property.TouchpointProperties;

import java.util.Optional;
import java.util.function.Function;

/// What can be done to the map, or to what is selected, without a pointer: the keys, the menus and
/// the command palette share these.
public enum MapAction implements Deed {
    WALK_LEFT(Walks.walk(Direction.LEFT)),
    WALK_RIGHT(Walks.walk(Direction.RIGHT)),
    WALK_UP(Walks.walk(Direction.UP)),
    WALK_DOWN(Walks.walk(Direction.DOWN)),
    NEXT_CELL(Walks.cell(1)),
    PREVIOUS_CELL(Walks.cell(-1)),
    FIRST_IN_ROW(Ends.ofRow(-1)),
    LAST_IN_ROW(Ends.ofRow(1)),
    FIRST_OF_MAP(Ends.ofMap(-1)),
    LAST_OF_MAP(Ends.ofMap(1)),

    EXTEND_LEFT(Walks.extend(Direction.LEFT)),
    EXTEND_RIGHT(Walks.extend(Direction.RIGHT)),
    EXTEND_UP(Walks.extend(Direction.UP)),
    EXTEND_DOWN(Walks.extend(Direction.DOWN)),
    EXTEND_TO_FIRST_IN_ROW(Ends.throughRow(-1)),
    EXTEND_TO_LAST_IN_ROW(Ends.throughRow(1)),
    EXTEND_TO_FIRST_OF_MAP(Ends.throughMap(-1)),
    EXTEND_TO_LAST_OF_MAP(Ends.throughMap(1)),

    SELECT_ALL(Selecting::all),
    SELECT_NOTHING(Selecting::nothing),
    SELECT_STAGE(Groups::stage),
    SELECT_TIME_SLOT(Groups::timeSlot),
    SELECT_LANE(Groups::lane),
    SELECT_SAME_CHANNEL(Groups.alike(TouchpointProperties.CHANNEL)),
    SELECT_SAME_DEVICE(Groups.alike(TouchpointProperties.DEVICE)),
    SELECT_SAME_EMOTION(Groups.alike(TouchpointProperties.EMOTION)),

    MOVE_LEFT(Moves.by(Direction.LEFT)),
    MOVE_RIGHT(Moves.by(Direction.RIGHT)),
    MOVE_UP(Moves.by(Direction.UP)),
    MOVE_DOWN(Moves.by(Direction.DOWN)),
    PARK(Moves::park),
    PLACE(Moves::place),
    ENLARGE(GridParts.resize(1)),
    REDUCE(GridParts.resize(-1)),
    RESET_SIZE(GridParts::resetSize),

    RENAME(Edits::rename),
    DUPLICATE(Edits::duplicate),
    DELETE(Edits::delete),
    CUT(Edits::cut),
    HIDE_LANE(Edits::hideLane),
    ADD_TOUCHPOINT(Additions::touchpoint),
    ADD_STAGE(Additions::stage),
    ADD_TIME_SLOT(Additions::timeSlot),

    RATE_1(Assessments.rate(1)),
    RATE_2(Assessments.rate(2)),
    RATE_3(Assessments.rate(3)),
    RATE_4(Assessments.rate(4)),
    RATE_5(Assessments.rate(5)),
    UNRATE(Assessments.rate(0)),
    BETTER_EMOTION(Assessments.feel(1)),
    WORSE_EMOTION(Assessments.feel(-1));

    private final Function<Situation, Optional<Transition>> meaning;

    MapAction(Function<Situation, Optional<Transition>> meaning) {
        this.meaning = meaning;
    }

    @Override
    public Optional<Transition> in(Situation situation) {
        return meaning.apply(situation);
    }
}
