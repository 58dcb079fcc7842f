package org.touchline.ui.document;

import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import org.touchline.i18n.Messages;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The platform's own dialogs for files.
public final class PlatformFileDialogs implements FileDialogs {
    private final Messages messages;
    private final Window owner;

    /// @param owner the window that the dialogs belong to
    public PlatformFileDialogs(Messages messages, Window owner) {
        this.messages = messages;
        this.owner = owner;
    }

    @Override
    public Optional<Path> chooseMap(Path folder) {
        FileChooser chooser = chooser("document.open.title", folder);
        chooser.getExtensionFilters()
                .addAll(
                        filter(FileKind.MAP, "*.journey.json", "*.json"),
                        new ExtensionFilter(messages.text("document.kind.any"), "*"));
        return path(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> chooseTarget(FileKind kind, Path folder, String name) {
        FileChooser chooser = chooser("document.save.title", folder);
        chooser.getExtensionFilters().add(filter(kind, "*" + kind.ending()));
        return chooseTarget(chooser, kind, name);
    }

    /// The platform asks whether to replace the file of the very name that was typed. If another
    /// one is meant, because the ending was left out, it is proposed, so that the platform asks.
    private Optional<Path> chooseTarget(FileChooser chooser, FileKind kind, String name) {
        chooser.setInitialFileName(name);
        Optional<Path> chosen = path(chooser.showSaveDialog(owner));
        Optional<Path> meant = chosen.map(kind::complete);
        if (meant.equals(chosen) || meant.filter(Files::exists).isEmpty()) {
            return meant;
        }
        chooser.setInitialDirectory(meant.get().getParent().toFile());
        return chooseTarget(chooser, kind, meant.get().getFileName().toString());
    }

    private FileChooser chooser(String titleKey, Path folder) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text(titleKey));
        if (folder.isAbsolute() && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return chooser;
    }

    private ExtensionFilter filter(FileKind kind, String... patterns) {
        return new ExtensionFilter(messages.text(kind.key()), patterns);
    }

    private static Optional<Path> path(File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }
}
