package org.touchline.ui.structure;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.touchline.command.Command;
import org.touchline.command.ElementList;
import org.touchline.command.medium.EditChannel;
import org.touchline.command.medium.EditDevice;
import org.touchline.command.medium.RemoveChannel;
import org.touchline.command.medium.RemoveDevice;
import org.touchline.editor.Editor;
import org.touchline.model.Channel;
import org.touchline.model.Device;
import org.touchline.model.JourneyMap;
import org.touchline.ui.control.IconPicker;
import org.touchline.ui.control.Shown;
import org.touchline.ui.control.TextEditor;

import java.util.function.BiFunction;
import java.util.function.Function;

/// Icon and name of a channel or a device.
final class MediumRow<T> implements ElementForm {
    /// What channels and devices have in common.
    private record Kind<T>(
            ElementList<T> list,
            Function<T, String> name,
            BiFunction<T, String, T> withName,
            Function<T, String> icon,
            BiFunction<T, String, T> withIcon,
            Function<T, Command> edit,
            Function<String, Command> removal) {}

    private static final Kind<Channel> CHANNELS =
            new Kind<>(
                    ElementList.CHANNELS,
                    Channel::name,
                    Channel::withName,
                    Channel::icon,
                    Channel::withIcon,
                    EditChannel::new,
                    RemoveChannel::new);
    private static final Kind<Device> DEVICES =
            new Kind<>(
                    ElementList.DEVICES,
                    Device::name,
                    Device::withName,
                    Device::icon,
                    Device::withIcon,
                    EditDevice::new,
                    RemoveDevice::new);

    private final Kind<T> kind;
    private final String id;
    private final Editor editor;
    private final IconPicker icon;
    private final TextEditor name;
    private final HBox box;

    static MediumRow<Channel> ofChannel(String id, FormFields fields, Editor editor) {
        return new MediumRow<>(CHANNELS, id, fields, editor);
    }

    static MediumRow<Device> ofDevice(String id, FormFields fields, Editor editor) {
        return new MediumRow<>(DEVICES, id, fields, editor);
    }

    private MediumRow(Kind<T> kind, String id, FormFields fields, Editor editor) {
        this.kind = kind;
        this.id = id;
        this.editor = editor;
        icon = new IconPicker(fields.caption("icon"), value -> edit(kind.withIcon(), value));
        name =
                new TextEditor(
                        fields.caption("name"),
                        fields.messages(),
                        false,
                        value -> edit(kind.withName(), value));
        HBox.setHgrow(name.node(), Priority.ALWAYS);
        box =
                new HBox(
                        icon.node(),
                        name.node(),
                        fields.smallDeleteButton(() -> editor.run(kind.removal().apply(id))));
        box.getStyleClass().add("element-row");
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(JourneyMap map) {
        T medium = in(map);
        icon.show(Shown.of(kind.icon().apply(medium)));
        name.show(Shown.of(kind.name().apply(medium)));
    }

    @Override
    public void focus() {
        name.node().requestFocus();
    }

    private void edit(BiFunction<T, String, T> with, String value) {
        editor.run(kind.edit().apply(with.apply(in(editor.state().map()), value)));
    }

    private T in(JourneyMap map) {
        return kind.list().elements().apply(map).get(kind.list().indexOf(map, id));
    }
}
