package org.touchline.ui.settings;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.touchline.preferences.Preferences;
import org.touchline.preferences.PreferencesFile;
import org.touchline.ui.task.Background;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.UnaryOperator;

/// The preferences, read at the start and kept in their file at every change.
public final class Settings {
    private static final Logger LOG = System.getLogger(Settings.class.getName());

    private final PreferencesFile file;
    private final Background background;
    private final ReadOnlyObjectWrapper<Preferences> preferences;

    public Settings(PreferencesFile file, Background background) {
        this.file = file;
        this.background = background;
        this.preferences = new ReadOnlyObjectWrapper<>(file.read());
    }

    public ReadOnlyObjectProperty<Preferences> preferences() {
        return preferences.getReadOnlyProperty();
    }

    public Preferences get() {
        return preferences.get();
    }

    /// Changes a preference. That it cannot be kept is no reason to disturb anybody: it still holds
    /// until the program ends.
    public void change(UnaryOperator<Preferences> change) {
        Preferences changed = change.apply(get());
        if (!changed.equals(get())) {
            preferences.set(changed);
            background.run("", _ -> write(changed), _ -> {}, Settings::log);
        }
    }

    private boolean write(Preferences changed) throws IOException {
        file.write(changed);
        return true;
    }

    private static void log(Throwable failure) {
        LOG.log(Level.WARNING, "the preferences are not kept", failure);
    }
}
