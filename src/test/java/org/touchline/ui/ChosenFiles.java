package org.touchline.ui;

import org.touchline.ui.document.FileDialogs;
import org.touchline.ui.document.FileKind;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/// Stands in for the platform's dialogs: gives the files that a test has chosen beforehand.
final class ChosenFiles implements FileDialogs {
    private final Queue<Path> files = new ArrayDeque<>();
    private String lastName = "";

    void willChoose(Path file) {
        files.add(file);
    }

    /// The name that was proposed last.
    String lastName() {
        return lastName;
    }

    @Override
    public Optional<Path> chooseMap(Path folder) {
        return Optional.ofNullable(files.poll());
    }

    @Override
    public Optional<Path> chooseTarget(FileKind kind, Path folder, String name) {
        lastName = name;
        return Optional.ofNullable(files.poll());
    }
}
