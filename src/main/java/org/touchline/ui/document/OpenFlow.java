package org.touchline.ui.document;

import org.touchline.model.JourneyMap;
import org.touchline.storage.MapReader;
import org.touchline.storage.StorageException;
import org.touchline.storage.StorageException.Category;
import org.touchline.ui.document.Origin.InFile;

import java.nio.file.Path;

/// Opens a map in a window: in the one that has it already, or where there is room for it. A map
/// that is there stays.
final class OpenFlow {
    private final OpenDocument document;
    private final DocumentServices services;
    private final MapWindows windows;
    private final FileWork work;

    OpenFlow(OpenDocument document, DocumentServices services) {
        this.document = document;
        this.services = services;
        this.windows = services.windows();
        this.work = new FileWork(services);
    }

    void open() {
        Path folder = services.settings().get().lastFolder();
        services.dialogs().chooseMap(folder).ifPresent(this::open);
    }

    void open(Path file) {
        work.run(
                "open",
                file,
                _ -> InFile.real(file),
                real ->
                        windows.find(real)
                                .ifPresentOrElse(windows::bringToFront, () -> read(file)));
    }

    private void read(Path file) {
        work.run(
                "open",
                file,
                _ -> new Read(InFile.of(file), MapReader.read(file)),
                this::show,
                failure -> forgetIfGone(file, failure));
    }

    /// Whoever asked for it twice meanwhile is shown it once.
    private void show(Read read) {
        services.remember(read.origin().path());
        windows.find(read.origin().real())
                .ifPresentOrElse(windows::bringToFront, () -> show(read.map(), read.origin()));
    }

    private void show(JourneyMap map, Origin origin) {
        windows.fill(document, target -> target.show(map, origin));
    }

    private void forgetIfGone(Path file, Throwable failure) {
        if (failure instanceof StorageException storage && storage.category() == Category.ACCESS) {
            services.forget(file);
        }
    }

    /// Opens a copy of a sample: saving it asks for a place.
    void open(Sample sample) {
        JourneyMap map = sample.read();
        show(map, Origin.nowhere(map));
    }

    void openNew() {
        JourneyMap map = NewMap.in(services.messages());
        show(map, Origin.nowhere(map));
    }

    /// The origin is noted before the file is read: what is written meanwhile counts as a change.
    private record Read(InFile origin, JourneyMap map) {}
}
