package org.touchline.ui.document;

import org.touchline.i18n.Messages;
import org.touchline.model.JourneyMap;
import org.touchline.storage.Recovery;
import org.touchline.ui.action.ActionId;
import org.touchline.ui.action.Actions;

import java.nio.file.Path;

/// What can be done with documents: begin, open, save, leave. Nothing here blocks the window.
public final class DocumentFlows {
    private final OpenFlow opening;
    private final SaveFlow saving;
    private final LeaveFlow leaving;
    private final KeepFlow keeping;
    private final RecoveryFlow recovering;

    /// @param recovery where copies of unsaved work are
    public DocumentFlows(OpenDocument document, DocumentServices services, Recovery recovery) {
        this.opening = new OpenFlow(document, services);
        this.saving = new SaveFlow(document, services);
        this.leaving = new LeaveFlow(document, saving, services);
        this.keeping = new KeepFlow(document, services, recovery);
        this.recovering = new RecoveryFlow(document, services, recovery);
    }

    /// Binds the actions of the menu. Closing is the window's own.
    public void bind(Actions actions) {
        actions.bind(ActionId.NEW, opening::openNew);
        actions.bind(ActionId.OPEN, opening::open);
        actions.bind(ActionId.SAVE, () -> saving.save(() -> {}));
        actions.bind(ActionId.SAVE_AS, () -> saving.saveAs(() -> {}));
    }

    /// The map that a user starts from.
    public static JourneyMap newMap(Messages messages) {
        return NewMap.in(messages);
    }

    /// Opens a map from a file.
    public void open(Path file) {
        opening.open(file);
    }

    /// Opens a copy of a sample: saving it asks for a place.
    public void open(Sample sample) {
        opening.open(sample);
    }

    /// Keeps copies of what is done from now on.
    public void keepUnsavedWork() {
        keeping.start();
    }

    /// Offers unsaved work that a crash left.
    public void offerUnsavedWork() {
        recovering.start();
    }

    /// Ends for good: what is not saved is given up.
    public void end() {
        keeping.end();
    }

    /// Asks whether to save what would be lost, if anything would.
    ///
    /// @param then what comes after, unless the user wants to stay
    public void leave(Runnable then) {
        leaving.leave(then);
    }
}
