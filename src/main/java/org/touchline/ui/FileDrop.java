package org.touchline.ui;

import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import org.touchline.ui.canvas.CanvasPane;
import org.touchline.ui.clipboard.PasteFlow;
import org.touchline.ui.clipboard.PlatformClipboard;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Takes what other programs drop on the window: files are opened, texts and tables become
/// touchpoints where they are dropped, and anything else is answered.
final class FileDrop {
    private final Consumer<Path> opener;
    private final PasteFlow paste;

    /// @param opener opens a file, and tells what is wrong with one that is no map
    FileDrop(Consumer<Path> opener, PasteFlow paste) {
        this.opener = opener;
        this.paste = paste;
    }

    /// What the parts of the window drag among themselves is no platform drag, and does not come
    /// here.
    void install(Scene scene, CanvasPane canvas) {
        scene.setOnDragOver(event -> {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        });
        scene.setOnDragDropped(event -> {
            canvas.selectAt(event.getScreenX(), event.getScreenY());
            drop(event);
        });
    }

    private void drop(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        files.forEach(file -> opener.accept(file.toPath()));
        if (files.isEmpty()) {
            paste.paste(PlatformClipboard.read(event.getDragboard()));
        }
        event.setDropCompleted(true);
        event.consume();
    }
}
