package org.touchline.layout.lane;

import static org.touchline.layout.sheet.Metrics.MIN_LANE_HEIGHT;

import org.touchline.drawing.Role;
import org.touchline.layout.sheet.Column;
import org.touchline.layout.sheet.ItemIds;
import org.touchline.layout.sheet.Memo;
import org.touchline.layout.sheet.Pen;
import org.touchline.layout.sheet.Words;
import org.touchline.model.Note;
import org.touchline.model.lane.TextLane;

import java.util.List;
import java.util.Map;

/// The user's notes, each in a box below the stage and time that it belongs to.
final class TextLaneLayout implements LaneLayout {
    private final TextLane lane;
    private final Words words;
    private final EntryStacks stacks;
    private final Memo<Notes, LaneColumn> drawn = new Memo<>();

    TextLaneLayout(TextLane lane, Pen pen, Words words) {
        this.lane = lane;
        this.words = words;
        stacks = new EntryStacks(pen, pen.theme().note(), "");
    }

    @Override
    public double minHeight() {
        return MIN_LANE_HEIGHT;
    }

    @Override
    public List<LaneColumn> columns(LaneContext context) {
        drawn.startLayout();
        Map<Column, List<Note>> notes = NoteColumns.of(context).of(lane);
        return context.columns().stream()
                .map(column ->
                        notes.containsKey(column)
                                ? drawn.get(
                                        new Notes(notes.get(column), column.width()), this::draw)
                                : LaneColumn.EMPTY)
                .toList();
    }

    private LaneColumn draw(Notes notes) {
        return EntryStacks.stack(
                notes.notes.stream().map(note -> stacks.box(entry(note), notes.width)).toList());
    }

    private Entry entry(Note note) {
        String altText = words.sentence(words.name(note.text()));
        return new Entry(
                ItemIds.of("note", note.id()), Role.NOTE, altText, note.id(), note.text(), "");
    }

    /// @param width of their column
    private record Notes(List<Note> notes, double width) {}
}
