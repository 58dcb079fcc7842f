package org.touchline.ui.structure;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.touchline.command.Command;
import org.touchline.command.ElementList;
import org.touchline.command.SetArrangement;
import org.touchline.command.cast.AddPath;
import org.touchline.command.cast.AddPersona;
import org.touchline.command.medium.AddChannel;
import org.touchline.command.medium.AddDevice;
import org.touchline.editor.Editor;
import org.touchline.i18n.Messages;
import org.touchline.model.Brief;
import org.touchline.model.Channel;
import org.touchline.model.Device;
import org.touchline.model.JourneyMap;
import org.touchline.model.JourneyPath;
import org.touchline.model.Persona;
import org.touchline.model.View;
import org.touchline.ui.control.Form;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The map itself: what it is about, and all in it that does not stand on the grid.
final class MapForm implements ElementForm {
    private final Editor editor;
    private final Messages messages;
    private final Form<Brief> brief;
    private final Form<View> view;
    private final List<RowsFold<?>> folds;
    private final VBox box;

    MapForm(Editor editor, Messages messages) {
        this.editor = editor;
        this.messages = messages;
        var fields = new BriefFields(editor, messages);
        brief = fields.form();
        view =
                new Form<View>(changed -> editor.run(new SetArrangement(changed.arrangement())))
                        .field(
                                fields.arrangementCaption(),
                                fields::arrangements,
                                View::arrangement,
                                View::withArrangement);
        folds = List.of(personas(), lanes(), paths(), channels(), devices());
        box = new VBox(brief, view);
        box.getStyleClass().add("fields");
        folds.forEach(fold -> box.getChildren().add(fold.node()));
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(JourneyMap map) {
        brief.show(map.brief());
        view.show(map.view());
        folds.forEach(fold -> fold.show(map));
    }

    @Override
    public void focus() {
        brief.focus();
    }

    private RowsFold<?> personas() {
        return fold(
                "persona",
                ElementList.PERSONAS,
                Persona::name,
                (id, fields) -> new PersonaRow(id, fields, editor),
                (id, name) -> new AddPersona(Persona.of(id, name)));
    }

    private RowsFold<?> lanes() {
        var fields = new FormFields(messages, "lane");
        return new RowsFold<>(
                fields,
                ElementList.LANES,
                lane -> LaneNames.name(lane, messages),
                () ->
                        new ElementRows<>(
                                        ElementList.LANES,
                                        id -> new LaneRow(id, fields.of(id), editor))
                                .with(new LaneMenu(editor, messages).button(fields)));
    }

    private RowsFold<?> paths() {
        return fold(
                "path",
                ElementList.PATHS,
                JourneyPath::name,
                (id, fields) -> new PathForm(id, fields, editor),
                (id, name) -> new AddPath(JourneyPath.of(id, name)));
    }

    private RowsFold<?> channels() {
        return fold(
                "channel",
                ElementList.CHANNELS,
                Channel::name,
                (id, fields) -> MediumRow.ofChannel(id, fields, editor),
                (id, name) -> new AddChannel(Channel.of(id, name)));
    }

    private RowsFold<?> devices() {
        return fold(
                "device",
                ElementList.DEVICES,
                Device::name,
                (id, fields) -> MediumRow.ofDevice(id, fields, editor),
                (id, name) -> new AddDevice(Device.of(id, name)));
    }

    private <T> RowsFold<T> fold(
            String kind,
            ElementList<T> list,
            Function<T, String> name,
            BiFunction<String, FormFields, ElementForm> row,
            BiFunction<String, String, Command> addition) {
        var fields = new FormFields(messages, kind);
        String newName = messages.text("structure.new." + kind);
        return new RowsFold<>(
                fields,
                list,
                name,
                () ->
                        new ElementRows<>(list, id -> row.apply(id, fields.of(id)))
                                .adding(fields, editor, id -> addition.apply(id, newName)));
    }
}
