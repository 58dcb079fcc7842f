package org.touchline.layout.lane;

import org.touchline.layout.sheet.Column;
import org.touchline.model.JourneyMap;
import org.touchline.model.Note;
import org.touchline.model.lane.TextLane;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Finds the column below which a note stands: the first of those that agree best with the stage
/// and the time that it names; the stage counts more.
final class NoteColumns {
    private final JourneyMap map;
    private final Column first;
    private final Map<String, Column> byStage = new HashMap<>();
    private final Map<String, Column> byTime = new HashMap<>();
    private final Map<Place, Column> byBoth = new HashMap<>();

    private NoteColumns(LaneContext context) {
        map = context.map();
        first = context.columns().getFirst();
        if (!map.notes().isEmpty()) {
            context.columns().forEach(this::add);
        }
    }

    static NoteColumns of(LaneContext context) {
        return new NoteColumns(context);
    }

    /// The notes of a lane by the columns where they stand, which are told apart by identity.
    Map<Column, List<Note>> of(TextLane lane) {
        Map<Column, List<Note>> notes = new IdentityHashMap<>();
        for (Note note : map.notes()) {
            if (note.lane().equals(lane.id())) {
                notes.computeIfAbsent(column(note), _ -> new ArrayList<>()).add(note);
            }
        }
        return notes;
    }

    private void add(Column column) {
        byBoth.putIfAbsent(new Place(column.stage(), column.time()), column);
        byStage.putIfAbsent(column.stage(), column);
        byTime.putIfAbsent(column.time(), column);
    }

    private Column column(Note note) {
        Column byTimeOnly = note.time().isEmpty() ? null : byTime.get(note.time());
        Column best = byTimeOnly == null ? first : byTimeOnly;
        if (note.stage().isEmpty()) {
            return best;
        }
        Column both = byBoth.get(new Place(note.stage(), note.time()));
        return both == null ? byStage.getOrDefault(note.stage(), best) : both;
    }

    private record Place(String stage, String time) {}
}
