package org.touchline.model;

import org.touchline.model.lane.Lane;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

    private MapRules(JourneyMap map, Place root) {
        this.map = map;
        this.root = root;
        this.elements = new ElementRules(KnownIds.of(map));
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
        new MapRules(map, Place.root(found)).check();
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
