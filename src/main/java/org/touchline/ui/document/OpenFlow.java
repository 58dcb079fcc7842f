package org.touchline.ui.document;

import org.touchline.model.JourneyMap;
import org.touchline.storage.FileStamp;
import org.touchline.storage.MapReader;
import org.touchline.storage.StorageException;
import org.touchline.storage.StorageException.Category;
import org.touchline.ui.document.Origin.InFile;

import java.nio.file.Path;

/// Brings another map into the window. The one that is there stays until the other is read and its
/// user agrees to leave it.
final class OpenFlow {
    private final OpenDocument document;
    private final LeaveFlow leaving;
    private final DocumentServices services;
    private final FileWork work;

    OpenFlow(OpenDocument document, LeaveFlow leaving, DocumentServices services) {
        this.document = document;
        this.leaving = leaving;
        this.services = services;
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
                _ -> read(file),
                read ->
                        leaving.leave(() -> {
                            document.show(read.map(), read.origin());
                            services.remember(file);
                        }),
                failure -> forgetIfGone(file, failure));
    }

    private void forgetIfGone(Path file, Throwable failure) {
        if (failure instanceof StorageException storage && storage.category() == Category.ACCESS) {
            services.forget(file);
        }
    }

    /// Opens a copy of a sample: saving it asks for a place.
    void open(Sample sample) {
        leaving.leave(() -> {
            JourneyMap map = sample.read();
            document.show(map, Origin.nowhere(map));
        });
    }

    void openNew() {
        leaving.leave(() -> {
            JourneyMap map = NewMap.in(services.messages());
            document.show(map, Origin.nowhere(map));
        });
    }

    /// The stamp is taken first: what is written while the file is read counts as a change.
    private static Read read(Path file) throws StorageException {
        FileStamp stamp = FileStamp.of(file);
        return new Read(MapReader.read(file), new InFile(file, stamp));
    }

    private record Read(JourneyMap map, InFile origin) {}
}
