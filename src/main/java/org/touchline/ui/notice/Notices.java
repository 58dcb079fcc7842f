package org.touchline.ui.notice;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The notices of a window, of which it shows the latest. Whoever has something to say shows it
/// here.
///
/// An offer waits for its answer, however much else is told meanwhile, and is shown again after
/// that. Anything else is gone once another notice comes.
public final class Notices {
    private final List<Notice> notices = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Optional<Notice>> latest =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public ReadOnlyObjectProperty<Optional<Notice>> latest() {
        return latest.getReadOnlyProperty();
    }

    public void show(Notice notice) {
        notices.removeIf(other -> other.kind() != Notice.Kind.OFFER);
        notices.add(notice);
        update();
    }

    /// Ends a notice that was answered, closed, or read for long enough.
    public void end(Notice notice) {
        notices.removeIf(other -> other == notice);
        update();
    }

    private void update() {
        latest.set(notices.isEmpty() ? Optional.empty() : Optional.of(notices.getLast()));
    }
}
