package org.touchline.ui;

import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import java.nio.file.Path;
import java.util.function.Consumer;

/// Opens the files that are dropped on the window from outside.
final class FileDrop {
    private final Consumer<Path> opener;

    private FileDrop(Consumer<Path> opener) {
        this.opener = opener;
    }

    static void install(Scene scene, Consumer<Path> opener) {
        var drop = new FileDrop(opener);
        scene.setOnDragOver(drop::accept);
        scene.setOnDragDropped(drop::open);
    }

    private void accept(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void open(DragEvent event) {
        boolean hasFiles = event.getDragboard().hasFiles();
        if (hasFiles) {
            event.getDragboard().getFiles().forEach(file -> opener.accept(file.toPath()));
        }
        event.setDropCompleted(hasFiles);
        event.consume();
    }
}
