package org.touchline.layout.lane;

import org.touchline.drawing.Role;
import org.touchline.layout.sheet.Column;
import org.touchline.layout.sheet.ItemIds;
import org.touchline.layout.sheet.Words;
import org.touchline.model.Note;
import org.touchline.model.lane.TextLane;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The user's notes, each in a box below the stage and time that it belongs to.
record TextLaneLayout(TextLane lane, LaneContext context) implements LaneLayout {
    @Override
    public LaneBody body(double top) {
        Map<Column, List<Note>> notes =
                context.map().notes().stream()
                        .filter(note -> note.lane().equals(lane.id()))
                        .collect(
                                Collectors.groupingBy(
                                        this::column, IdentityHashMap::new, Collectors.toList()));
        return new EntryStacks(context.pen(), context.pen().theme().note(), "")
                .body(
                        top,
                        context.columns(),
                        column ->
                                notes.getOrDefault(column, List.of()).stream()
                                        .map(this::entry)
                                        .toList());
    }

    private Entry entry(Note note) {
        Words words = context.words();
        String altText = words.sentence(words.name(note.text()));
        return new Entry(
                ItemIds.of("note", note.id()), Role.NOTE, altText, note.id(), note.text(), "");
    }

    /// The first of the columns that agree best with what the note says.
    private Column column(Note note) {
        return context.columns().stream()
                .max(Comparator.comparingInt(column -> agreement(note, column)))
                .orElseThrow();
    }

    private static int agreement(Note note, Column column) {
        boolean sameStage = !note.stage().isEmpty() && note.stage().equals(column.stage());
        boolean sameTime = !note.time().isEmpty() && note.time().equals(column.time());
        return (sameStage ? 2 : 0) + (sameTime ? 1 : 0);
    }
}
