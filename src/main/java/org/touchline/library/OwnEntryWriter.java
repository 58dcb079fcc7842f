package org.touchline.library;

import org.touchline.model.Channel;
import org.touchline.model.Device;
import org.touchline.model.JourneyMap;
import org.touchline.model.Touchpoint;
import org.touchline.model.property.TouchpointProperties;
import org.touchline.model.value.Keyed;
import org.touchline.model.value.Measure;
import org.touchline.model.value.Opportunity;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writes a touchpoint of a map into the tree of an own library, with its channel and device: the
/// map that it is placed on next may have neither.
final class OwnEntryWriter {
    private final ObjectNode facts;
    private final ObjectNode texts;
    private final JourneyMap map;

    OwnEntryWriter(ObjectNode root, JourneyMap map, String language) {
        this.facts = object(root, "facts");
        this.texts = object(object(root, "texts"), language);
        this.map = map;
    }

    void add(Touchpoint touchpoint) {
        String id = freeId();
        ObjectNode fact = array("touchpoints").addObject().put("id", id);
        fact.putArray("stages").add(OwnLibrary.GROUP);
        map.channel(touchpoint.channel()).ifPresent(channel -> channel(fact, channel));
        map.device(touchpoint.device()).ifPresent(device -> device(fact, device));
        choice(fact, "nature", touchpoint.get(TouchpointProperties.NATURE));
        choice(fact, "initiator", touchpoint.get(TouchpointProperties.INITIATOR));
        choice(fact, "lifetime", touchpoint.get(TouchpointProperties.LIFETIME));
        list(
                fact,
                "measures",
                touchpoint.get(TouchpointProperties.MEASURES).stream().map(Measure::name).toList());
        words(object(object(texts, "touchpoints"), id), touchpoint);
    }

    private static void words(ObjectNode about, Touchpoint touchpoint) {
        about.put("name", touchpoint.name());
        text(about, "wants", touchpoint.get(TouchpointProperties.TASK));
        text(about, "standard", touchpoint.get(TouchpointProperties.STANDARD));
        list(about, "painPoints", touchpoint.get(TouchpointProperties.PAIN_POINTS));
        list(
                about,
                "opportunities",
                touchpoint.get(TouchpointProperties.OPPORTUNITIES).stream()
                        .map(Opportunity::text)
                        .toList());
    }

    private void channel(ObjectNode fact, Channel channel) {
        fact.put("icon", channel.icon()).put("channel", channel.id());
        if (isNew("channels", channel.id())) {
            ObjectNode added = array("channels").addObject().put("id", channel.id());
            text(added, "icon", channel.icon());
            choice(added, "nature", channel.nature());
        }
        object(object(texts, "channels"), channel.id()).put("name", channel.name());
    }

    private void device(ObjectNode fact, Device device) {
        fact.put("device", device.id());
        if (isNew("devices", device.id())) {
            text(array("devices").addObject().put("id", device.id()), "icon", device.icon());
        }
        object(object(texts, "devices"), device.id()).put("name", device.name());
    }

    private boolean isNew(String section, String id) {
        return !ids(section).contains(id);
    }

    private String freeId() {
        Set<String> taken = ids("touchpoints");
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> "own-" + number)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private Set<String> ids(String section) {
        return facts.path(section)
                .valueStream()
                .map(item -> item.path("id").asString(""))
                .collect(Collectors.toSet());
    }

    private static void choice(ObjectNode node, String field, Keyed choice) {
        text(node, field, choice.key());
    }

    private static void text(ObjectNode node, String field, String text) {
        if (!text.isEmpty()) {
            node.put(field, text);
        }
    }

    private static void list(ObjectNode node, String field, Collection<String> texts) {
        if (!texts.isEmpty()) {
            ArrayNode list = node.putArray(field);
            texts.forEach(list::add);
        }
    }

    private ArrayNode array(String section) {
        return facts.path(section) instanceof ArrayNode list ? list : facts.putArray(section);
    }

    private static ObjectNode object(ObjectNode node, String field) {
        return node.path(field) instanceof ObjectNode found ? found : node.putObject(field);
    }
}
