package org.touchline.ui.document;

import org.touchline.i18n.Messages;
import org.touchline.ui.question.Answer;
import org.touchline.ui.question.Question;

/// Leaves the map in the window for good: asks once, if something would be lost.
final class LeaveFlow {
    private final OpenDocument document;
    private final SaveFlow saving;
    private final DocumentServices services;

    LeaveFlow(OpenDocument document, SaveFlow saving, DocumentServices services) {
        this.document = document;
        this.saving = saving;
        this.services = services;
    }

    /// @param then what comes after: done at once, after saving, after giving up the changes, or
    ///   never. What is changed while it is being saved is asked about again
    void leave(Runnable then) {
        document.settle();
        if (!document.unsaved().get()) {
            then.run();
            return;
        }
        Messages messages = services.messages();
        services.questions()
                .ask(
                        new Question(
                                messages.text(
                                        "document.leave.question", document.name().getValue()),
                                messages.text("document.leave.explanation"),
                                Answer.proposed(
                                        messages.text("document.leave.save"),
                                        () -> saving.save(() -> leave(then))),
                                Answer.other(messages.text("document.leave.discard"), then),
                                Answer.cancel(messages.text("document.cancel"))));
    }
}
