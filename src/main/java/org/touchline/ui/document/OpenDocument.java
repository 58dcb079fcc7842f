package org.touchline.ui.document;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import org.touchline.command.RestoreMap;
import org.touchline.editor.Editor;
import org.touchline.editor.EditorState;
import org.touchline.model.JourneyMap;
import org.touchline.storage.RecoveryCopy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The map in the editor as a document: where it comes from, and whether it is saved.
public final class OpenDocument {
    private final Editor editor;
    private final ReadOnlyObjectWrapper<Origin> origin;
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
    private final List<Runnable> opened = new ArrayList<>();
    private final List<RecoveryCopy> oldCopies = new ArrayList<>();
    private int showing;

    /// A map that came from no file.
    public OpenDocument(Editor editor) {
        this.editor = editor;
        origin = new ReadOnlyObjectWrapper<>(Origin.nowhere(editor.state().map()));
        editor.subscribe(state -> unsaved.set(state.dirty()));
    }

    /// Where the map comes from.
    public ReadOnlyObjectProperty<Origin> origin() {
        return origin.getReadOnlyProperty();
    }

    /// What the window calls the document.
    public ObservableValue<String> name() {
        return origin.map(Origin::name);
    }

    /// Whether something would be lost if the map were left.
    public ReadOnlyBooleanProperty unsaved() {
        return unsaved.getReadOnlyProperty();
    }

    /// What a file with the map could be called: as the one that it came from, or by its title.
    public String suggestedName(FileKind kind) {
        return kind.nameFor(origin.get().title());
    }

    /// Whether there is nothing here that anybody made: another map may take its place.
    public boolean isUntouched() {
        return origin.get() instanceof Origin.Nowhere && !unsaved.get();
    }

    /// Whether the map comes from a file.
    ///
    /// @param real see [Origin.InFile#real]
    public boolean isOf(Path real) {
        return origin.get() instanceof Origin.InFile file && file.real().equals(real);
    }

    /// The map as it is now.
    public JourneyMap map() {
        return editor.state().map();
    }

    /// Tells a listener whenever another map has taken the place of the one before.
    public void onOpened(Runnable listener) {
        opened.add(listener);
    }

    /// Tells a listener each state of the map, the one now included.
    void onChange(Consumer<EditorState> listener) {
        editor.subscribe(listener);
    }

    EditorState state() {
        return editor.state();
    }

    /// Brings what the hand is doing to an end: a name that is being typed belongs to the map from
    /// then on.
    public void settle() {
        editor.settle();
    }

    /// The map as it is now, to be saved while its user goes on.
    Snapshot snapshot() {
        settle();
        return new Snapshot(editor.state().map(), editor.state().revision(), showing);
    }

    /// Whether the map of a snapshot, changed or not, is still the one in the window.
    boolean stillShows(Snapshot snapshot) {
        return snapshot.showing() == showing;
    }

    void show(JourneyMap map, Origin origin) {
        showing++;
        editor.open(map);
        this.origin.set(origin);
        opened.forEach(Runnable::run);
    }

    /// Shows a map that was kept through a crash; undo leads to the one that is saved.
    void restore(KeptMap kept) {
        show(kept.saved(), kept.origin());
        restoreHere(kept);
    }

    /// Lets a map that was kept through a crash take the place of its later self that is open; undo
    /// leads back to that.
    void restoreHere(KeptMap kept) {
        editor.run(new RestoreMap(kept.map()));
        oldCopies.add(kept.copy());
    }

    /// The copies of what is in the window that were made before the last crash. Whoever asks sees
    /// to it that they go, once there is a newer one or none is needed.
    List<RecoveryCopy> takeOldCopies() {
        var taken = List.copyOf(oldCopies);
        oldCopies.clear();
        return taken;
    }

    /// @param snapshot what was written, of the map that is in the window: it may have changed
    ///   meanwhile
    void saved(Snapshot snapshot, Origin origin) {
        editor.markSaved(snapshot.revision());
        this.origin.set(origin);
    }
}
