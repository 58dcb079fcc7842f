package org.touchline.storage;

import org.touchline.model.Brief;
import org.touchline.model.Channel;
import org.touchline.model.Device;
import org.touchline.model.Image;
import org.touchline.model.JourneyMap;
import org.touchline.model.JourneyPath;
import org.touchline.model.Note;
import org.touchline.model.Persona;
import org.touchline.model.Stage;
import org.touchline.model.TimeSlot;
import org.touchline.model.Touchpoint;
import org.touchline.model.View;
import org.touchline.model.lane.Lane;
import org.touchline.model.lane.LaneType;
import org.touchline.model.value.MapState;

import java.util.List;
import java.util.Map;

/// The whole document.
final class JourneyMapCodec {
    private static final Field<JourneyMap, String> FORMAT =
            Field.required("format", _ -> Header.FORMAT);
    private static final Field<JourneyMap, Integer> VERSION =
            Field.required(
                    "version",
                    Scalars.wholeNumber(1, Header.VERSION),
                    _ -> Header.VERSION,
                    Header.VERSION);
    private static final Field<JourneyMap, String> TITLE =
            Field.required("title", map -> map.brief().title());
    private static final Field<JourneyMap, String> LANGUAGE =
            Field.optional(
                    "language",
                    Scalars.TEXT,
                    map -> map.brief().language(),
                    Brief.DEFAULT_LANGUAGE);
    private static final Field<JourneyMap, String> OBJECTIVE =
            Field.optional("objective", map -> map.brief().objective());
    private static final Field<JourneyMap, String> SCENARIO =
            Field.optional("scenario", map -> map.brief().scenario());
    private static final Field<JourneyMap, MapState> STATE =
            Field.optional(
                    "state",
                    Scalars.choice(MapState.class),
                    map -> map.brief().state(),
                    MapState.CURRENT);
    private static final Field<JourneyMap, List<Persona>> PERSONAS =
            Field.list("personas", PersonaCodec.CODEC, JourneyMap::personas);
    private static final Field<JourneyMap, List<Stage>> STAGES =
            Field.requiredList("stages", StageCodec.CODEC, JourneyMap::stages);
    private static final Field<JourneyMap, List<TimeSlot>> TIMES =
            Field.requiredList("times", TimeSlotCodec.CODEC, JourneyMap::times);
    private static final Field<JourneyMap, List<Channel>> CHANNELS =
            Field.list("channels", ChannelCodec.CODEC, JourneyMap::channels);
    private static final Field<JourneyMap, List<Device>> DEVICES =
            Field.list("devices", DeviceCodec.CODEC, JourneyMap::devices);
    private static final Field<JourneyMap, List<JourneyPath>> PATHS =
            Field.list("paths", JourneyPathCodec.CODEC, JourneyMap::paths);
    private static final Field<JourneyMap, List<Lane>> LANES =
            Field.optional(
                    "lanes",
                    new ListCodec<>(LaneCodec.CODEC),
                    JourneyMap::lanes,
                    LaneType.defaultLanes());
    private static final Field<JourneyMap, List<Touchpoint>> TOUCHPOINTS =
            Field.requiredList("touchpoints", TouchpointCodec.CODEC, WrittenOrder::touchpoints);
    private static final Field<JourneyMap, List<Note>> NOTES =
            Field.list("notes", NoteCodec.CODEC, JourneyMap::notes);
    private static final Field<JourneyMap, View> VIEW =
            Field.optional("view", ViewCodec.CODEC, JourneyMap::view, View.DEFAULT);
    private static final Field<JourneyMap, Map<String, Image>> IMAGES =
            Field.optional("images", new ImagesCodec(), JourneyMap::images, Map.of());

    static final ObjectCodec<JourneyMap> CODEC =
            new ObjectCodec<>(
                    List.of(
                            FORMAT,
                            VERSION,
                            TITLE,
                            LANGUAGE,
                            OBJECTIVE,
                            SCENARIO,
                            STATE,
                            PERSONAS,
                            STAGES,
                            TIMES,
                            CHANNELS,
                            DEVICES,
                            PATHS,
                            LANES,
                            TOUCHPOINTS,
                            NOTES,
                            VIEW,
                            IMAGES),
                    JourneyMap::unknown,
                    JourneyMapCodec::map);

    private JourneyMapCodec() {}

    private static JourneyMap map(ObjectCodec.Reading<JourneyMap> read) {
        return new JourneyMap(
                brief(read),
                read.get(PERSONAS),
                read.get(STAGES),
                read.get(TIMES),
                read.get(CHANNELS),
                read.get(DEVICES),
                read.get(PATHS),
                read.get(LANES),
                read.get(TOUCHPOINTS),
                read.get(NOTES),
                read.get(VIEW),
                read.get(IMAGES),
                read.unknown());
    }

    private static Brief brief(ObjectCodec.Reading<JourneyMap> read) {
        return new Brief(
                read.get(TITLE),
                read.get(LANGUAGE),
                read.get(OBJECTIVE),
                read.get(SCENARIO),
                read.get(STATE));
    }
}
