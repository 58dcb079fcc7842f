package org.touchline.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

import org.touchline.i18n.Messages;
import org.touchline.ui.document.OpenDocument;

import java.nio.file.Path;

/// What the window says about the open document.
final class DocumentTexts {
    private final Messages messages;
    private final OpenDocument document;

    DocumentTexts(Messages messages, OpenDocument document) {
        this.messages = messages;
        this.document = document;
    }

    /// The title of the window.
    ObservableValue<String> title() {
        return Bindings.createStringBinding(
                () ->
                        messages.text(
                                document.unsaved().get() ? "window.title.unsaved" : "window.title",
                                document.origin().get().name()),
                document.origin(),
                document.unsaved());
    }

    /// Whether it is saved.
    ObservableValue<String> state() {
        return Bindings.createStringBinding(
                () -> messages.text(stateKey()), document.origin(), document.unsaved());
    }

    /// Where it is.
    ObservableValue<String> place() {
        return document.origin()
                .map(origin ->
                        origin.file()
                                .map(Path::toString)
                                .orElseGet(() -> messages.text("document.state.new")));
    }

    private String stateKey() {
        boolean hasFile = document.origin().get().file().isPresent();
        if (document.unsaved().get()) {
            return "document.state.unsaved";
        }
        return hasFile ? "document.state.saved" : "document.state.new";
    }
}
