package org.touchline.ui.outline;

import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;

import org.touchline.editor.outline.Branch;
import org.touchline.editor.outline.Outline;
import org.touchline.model.JourneyMap;
import org.touchline.model.Slot;
import org.touchline.model.Stage;
import org.touchline.model.TimeSlot;
import org.touchline.model.Touchpoint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The rows of the outline. After a change of the map only those that differ are touched, so that
/// what is folded stays folded and nothing jumps.
final class OutlineTree {
    private final TreeItem<Row> root = new TreeItem<>(new Row.Root());
    private final Map<String, TreeItem<Row>> items = new HashMap<>();

    TreeItem<Row> root() {
        return root;
    }

    /// The item of a row; empty where there is none.
    Optional<TreeItem<Row>> item(String key) {
        return Optional.ofNullable(items.get(key));
    }

    /// The item of a touchpoint.
    Optional<TreeItem<Row>> touchpoint(String id) {
        return item("touchpoint:" + id);
    }

    /// Shows another map.
    void show(JourneyMap map) {
        Map<String, Stage> stages =
                map.stages().stream().collect(Collectors.toMap(Stage::id, stage -> stage));
        Map<String, String> times =
                map.times().stream().collect(Collectors.toMap(TimeSlot::id, TimeSlot::name));
        Set<String> seen = new HashSet<>();
        List<TreeItem<Row>> branches = new ArrayList<>();
        for (Branch branch : new Outline(map).branches()) {
            int count = branch.touchpoints().size();
            Row row =
                    branch.isParkingLot()
                            ? new Row.OfParkingLot(count)
                            : new Row.OfStage(
                                    branch.stage(), stages.get(branch.stage()).name(), count);
            TreeItem<Row> item = item(row, seen);
            set(item.getChildren(), touchpoints(branch, times, seen));
            branches.add(item);
        }
        set(root.getChildren(), branches);
        items.keySet().retainAll(seen);
    }

    private List<TreeItem<Row>> touchpoints(
            Branch branch, Map<String, String> times, Set<String> seen) {
        List<TreeItem<Row>> rows = new ArrayList<>();
        Slot before = Slot.PARKING_LOT;
        for (Touchpoint touchpoint : branch.touchpoints()) {
            Slot slot = touchpoint.slot();
            String time = times.getOrDefault(slot.time(), "");
            rows.add(item(new Row.OfTouchpoint(touchpoint, time, !slot.equals(before)), seen));
            before = slot;
        }
        return rows;
    }

    private TreeItem<Row> item(Row row, Set<String> seen) {
        seen.add(row.key());
        TreeItem<Row> item =
                items.computeIfAbsent(
                        row.key(),
                        _ -> {
                            var made = new TreeItem<>(row);
                            made.setExpanded(!(row instanceof Row.OfTouchpoint));
                            return made;
                        });
        if (!item.getValue().equals(row)) {
            item.setValue(row);
        }
        return item;
    }

    /// Puts other rows between those at the beginning and at the end that stay.
    private static <T> void set(ObservableList<T> list, List<T> wanted) {
        int most = Math.min(list.size(), wanted.size());
        int head = 0;
        while (head < most && list.get(head) == wanted.get(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && list.get(list.size() - 1 - tail) == wanted.get(wanted.size() - 1 - tail)) {
            tail++;
        }
        if (head + tail < list.size()) {
            list.remove(head, list.size() - tail);
        }
        if (head + tail < wanted.size()) {
            list.addAll(head, wanted.subList(head, wanted.size() - tail));
        }
    }
}
