package org.touchline.model;

import org.touchline.model.lane.Lane;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/// The rules that every map keeps: whoever reads a document asks here whether it does, and every
/// command keeps them.
///
/// What records cannot hold at all (a rating of 7) is no rule: only a document can say it.
public final class MapRules {
    private final JourneyMap map;
    private final Place root;
    private final ElementRules elements;

    private MapRules(JourneyMap map, KnownIds known, Place root) {
        this.map = map;
        this.root = root;
        this.elements = new ElementRules(known);
    }

    /// Everything that is wrong with a map, in the order of the document's lists.
    public static List<Violation> check(JourneyMap map) {
        var found = new ArrayList<Violation>();
        check(map, found::add);
        return found;
    }

    /// The same, one after the other, for who does not want to hold them all: a document that is
    /// made to do harm may have millions.
    public static void check(JourneyMap map, Consumer<Violation> found) {
        new MapRules(map, KnownIds.of(map), Place.root(found)).check();
    }

    /// What is wrong with a change of a map that keeps the rules; far quicker than [#check], as it
    /// passes over the touchpoints and pictures that both maps share.
    ///
    /// It trusts that ids of touchpoints stay unique. Pointers count only what changed.
    public static List<Violation> checkChange(JourneyMap before, JourneyMap after) {
        var found = new ArrayList<Violation>();
        JourneyMap change =
                after.edit()
                        .touchpoints(without(before.touchpoints(), after.touchpoints()))
                        .images(without(before.images(), after.images()))
                        .done();
        MapRules rules = new MapRules(change, KnownIds.of(after), Place.root(found::add));
        rules.check();
        rules.atMost(MapLimits.TOUCHPOINTS, "touchpoints", count(after.touchpoints()));
        return found;
    }

    private static List<Touchpoint> without(List<Touchpoint> known, List<Touchpoint> all) {
        Set<Touchpoint> same = Collections.newSetFromMap(new IdentityHashMap<>());
        same.addAll(known);
        return all.stream().filter(touchpoint -> !same.contains(touchpoint)).toList();
    }

    private static Map<String, Image> without(Map<String, Image> known, Map<String, Image> all) {
        Map<String, Image> others = new LinkedHashMap<>(all);
        others.entrySet().removeIf(entry -> known.get(entry.getKey()) == entry.getValue());
        return others;
    }

    private static int count(List<Touchpoint> touchpoints) {
        int count = touchpoints.size();
        for (Touchpoint touchpoint : touchpoints) {
            count += count(touchpoint.parts());
        }
        return count;
    }

    private void check() {
        elements.brief(root, map.brief());
        each("personas", map.personas(), Persona::id, elements::persona);
        atMost(MapLimits.STAGES, "stages", map.stages().size());
        each("stages", map.stages(), Stage::id, elements::stage);
        atMost(MapLimits.TIMES, "times", map.times().size());
        each("times", map.times(), TimeSlot::id, elements::time);
        each("channels", map.channels(), Channel::id, elements::channel);
        each("devices", map.devices(), Device::id, elements::device);
        each("paths", map.paths(), JourneyPath::id, elements::path);
        each("lanes", map.lanes(), Lane::id, elements::lane);
        touchpoints();
        each("notes", map.notes(), Note::id, elements::note);
        elements.view(root.field("view"), map.view());
        map.images().forEach(this::image);
    }

    private <T> void each(
            String field, List<T> list, Function<T, String> id, BiConsumer<Place, T> rules) {
        Place places = root.field(field);
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            Place place = places.item(i);
            FieldRules.id(place.field("id"), id.apply(list.get(i)), taken);
            rules.accept(place, list.get(i));
        }
    }

    private void touchpoints() {
        var rules = new TouchpointRules(elements.known());
        rules.check(root.field("touchpoints"), map.touchpoints());
        atMost(MapLimits.TOUCHPOINTS, "touchpoints", rules.count());
    }

    private void image(String id, Image image) {
        Place place = root.field("images").field(id);
        FieldRules.id(place, id, new HashSet<>());
        PictureRules.check(place, image);
    }

    private void atMost(int limit, String field, int count) {
        if (count > limit) {
            root.field(field).report("rule.count", limit, count);
        }
    }
}
