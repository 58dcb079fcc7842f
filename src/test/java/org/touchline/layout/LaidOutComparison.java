package org.touchline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.touchline.drawing.Drawing;
import org.touchline.drawing.Item;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.geometry.Size;
import org.touchline.model.JourneyMap;
import org.touchline.model.Slot;
import org.touchline.model.Stage;
import org.touchline.model.TimeSlot;
import org.touchline.model.Touchpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Compares two layouts of one map in everything that can be asked of them.
final class LaidOutComparison {
    private static final int POINTS = 8;

    private LaidOutComparison() {}

    /// @param random chooses where to look
    static void check(LaidOutMap laidOut, LaidOutMap expected, JourneyMap map, Random random) {
        assertThat(laidOut.drawing().size()).isEqualTo(expected.drawing().size());
        List<Item> items = laidOut.drawing().items();
        assertThat(items).hasSameSizeAs(expected.drawing().items());
        for (int i = 0; i < items.size(); i++) {
            Item item = expected.drawing().items().get(i);
            assertThat(items.get(i).equals(item)).as(items.get(i).id()).isTrue();
            assertThat(laidOut.drawing().altText(items.get(i)))
                    .isEqualTo(expected.drawing().altText(item));
        }
        assertThat(laidOut.gridBounds()).isEqualTo(expected.gridBounds());
        assertThat(laidOut.headers()).isEqualTo(expected.headers());
        for (Touchpoint touchpoint : map.touchpoints()) {
            Hit card = new Hit.OnTouchpoint(touchpoint.id());
            assertThat(laidOut.place(card)).isEqualTo(expected.place(card));
        }
        for (Stage stage : map.stages()) {
            for (TimeSlot time : map.times()) {
                Slot slot = new Slot(stage.id(), time.id());
                assertThat(laidOut.cellBounds(slot)).isEqualTo(expected.cellBounds(slot));
            }
        }
        for (int i = 0; i < POINTS; i++) {
            look(laidOut, expected, map, random);
        }
    }

    private static void look(
            LaidOutMap laidOut, LaidOutMap expected, JourneyMap map, Random random) {
        Point point = anywhere(laidOut.drawing().size(), random);
        Rect area = Rect.between(point, anywhere(laidOut.drawing().size(), random));
        Set<String> dragged =
                map.touchpoints().stream()
                        .limit(random.nextInt(3))
                        .map(Touchpoint::id)
                        .collect(Collectors.toSet());
        assertThat(laidOut.placeAt(point)).isEqualTo(expected.placeAt(point));
        assertThat(laidOut.dropSlotAt(point, dragged))
                .isEqualTo(expected.dropSlotAt(point, dragged));
        assertThat(laidOut.stageGapAt(point)).isEqualTo(expected.stageGapAt(point));
        assertThat(laidOut.timeGapAt(point)).isEqualTo(expected.timeGapAt(point));
        assertThat(laidOut.touchpointsIn(area)).isEqualTo(touchpointsIn(area, expected, map));
        assertThat(laidOut.drawing().itemsIn(area))
                .extracting(Item::id)
                .isEqualTo(
                        expected.drawing().items().stream()
                                .filter(item -> item.bounds().meets(area))
                                .map(Item::id)
                                .toList());
    }

    private static Set<String> touchpointsIn(Rect area, LaidOutMap laidOut, JourneyMap map) {
        return map.touchpoints().stream()
                .map(Touchpoint::id)
                .filter(id -> laidOut.touchpointBounds(id).filter(area::intersects).isPresent())
                .collect(Collectors.toSet());
    }

    /// Whatever looks different lies within the areas that are said to have changed.
    static void checkAreas(Drawing before, Drawing after) {
        List<Rect> areas = after.areasChangedSince(before);
        Map<String, Item> old = byId(before);
        List<Item> changed = new ArrayList<>();
        byId(after)
                .forEach((id, item) -> {
                    Item was = old.remove(id);
                    if (was == null || !was.primitives().equals(item.primitives())) {
                        changed.add(item);
                    }
                });
        changed.addAll(old.values());
        assertThat(changed)
                .allSatisfy(
                        item -> assertThat(areas).anyMatch(area -> area.encloses(item.bounds())));
    }

    private static Map<String, Item> byId(Drawing drawing) {
        return drawing.items().stream().collect(Collectors.toMap(Item::id, Function.identity()));
    }

    private static Point anywhere(Size sheet, Random random) {
        return new Point(
                random.nextDouble(-50, sheet.width() + 50),
                random.nextDouble(-50, sheet.height() + 50));
    }
}
