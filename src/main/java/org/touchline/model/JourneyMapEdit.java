package org.touchline.model;

import org.touchline.model.lane.Lane;
import org.touchline.model.value.UnknownFields;

import java.util.List;
import java.util.Map;

/// A copy of a map in the making: name what changes, then call [#done].
public final class JourneyMapEdit {
    private Brief brief;
    private List<Persona> personas;
    private List<Stage> stages;
    private List<TimeSlot> times;
    private List<Channel> channels;
    private List<Device> devices;
    private List<JourneyPath> paths;
    private List<Lane> lanes;
    private List<Touchpoint> touchpoints;
    private List<Note> notes;
    private View view;
    private Map<String, Image> images;
    private UnknownFields unknown;

    JourneyMapEdit(JourneyMap map) {
        brief = map.brief();
        personas = map.personas();
        stages = map.stages();
        times = map.times();
        channels = map.channels();
        devices = map.devices();
        paths = map.paths();
        lanes = map.lanes();
        touchpoints = map.touchpoints();
        notes = map.notes();
        view = map.view();
        images = map.images();
        unknown = map.unknown();
    }

    public JourneyMapEdit brief(Brief brief) {
        this.brief = brief;
        return this;
    }

    public JourneyMapEdit personas(List<Persona> personas) {
        this.personas = personas;
        return this;
    }

    public JourneyMapEdit stages(List<Stage> stages) {
        this.stages = stages;
        return this;
    }

    public JourneyMapEdit times(List<TimeSlot> times) {
        this.times = times;
        return this;
    }

    public JourneyMapEdit channels(List<Channel> channels) {
        this.channels = channels;
        return this;
    }

    public JourneyMapEdit devices(List<Device> devices) {
        this.devices = devices;
        return this;
    }

    public JourneyMapEdit paths(List<JourneyPath> paths) {
        this.paths = paths;
        return this;
    }

    public JourneyMapEdit lanes(List<Lane> lanes) {
        this.lanes = lanes;
        return this;
    }

    public JourneyMapEdit touchpoints(List<Touchpoint> touchpoints) {
        this.touchpoints = touchpoints;
        return this;
    }

    public JourneyMapEdit notes(List<Note> notes) {
        this.notes = notes;
        return this;
    }

    public JourneyMapEdit view(View view) {
        this.view = view;
        return this;
    }

    public JourneyMapEdit images(Map<String, Image> images) {
        this.images = images;
        return this;
    }

    public JourneyMapEdit unknown(UnknownFields unknown) {
        this.unknown = unknown;
        return this;
    }

    /// The changed map; what was not named is shared with the map before.
    public JourneyMap done() {
        return new JourneyMap(
                brief,
                personas,
                stages,
                times,
                channels,
                devices,
                paths,
                lanes,
                touchpoints,
                notes,
                view,
                images,
                unknown);
    }
}
