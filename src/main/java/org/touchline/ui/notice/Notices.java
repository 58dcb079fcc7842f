package org.touchline.ui.notice;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.Optional;

/// The latest notice of a window. Whoever has something to say shows it here.
public final class Notices {
    private final ReadOnlyObjectWrapper<Optional<Notice>> latest =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public ReadOnlyObjectProperty<Optional<Notice>> latest() {
        return latest.getReadOnlyProperty();
    }

    public void show(Notice notice) {
        latest.set(Optional.of(notice));
    }

    public void clear() {
        latest.set(Optional.empty());
    }
}
