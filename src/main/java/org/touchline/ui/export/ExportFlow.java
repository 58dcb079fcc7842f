package org.touchline.ui.export;

import org.touchline.export.ExportException;
import org.touchline.i18n.Messages;
import org.touchline.model.JourneyMap;
import org.touchline.ui.action.ActionId;
import org.touchline.ui.action.Actions;
import org.touchline.ui.document.DocumentServices;
import org.touchline.ui.document.FileKind;
import org.touchline.ui.document.OpenDocument;
import org.touchline.ui.notice.Notice;
import org.touchline.ui.notice.Notice.Choice;

import java.nio.file.Path;
import java.util.function.Consumer;

/// Exports the map as it is on screen.
public final class ExportFlow {
    private final OpenDocument document;
    private final DocumentServices services;
    private final Messages messages;
    private final PdfExport pdf;
    private final Consumer<Path> opener;

    /// @param opener shows a file or a folder in the program that the platform has for it
    public ExportFlow(
            OpenDocument document,
            DocumentServices services,
            PdfExport pdf,
            Consumer<Path> opener) {
        this.document = document;
        this.services = services;
        this.messages = services.messages();
        this.pdf = pdf;
        this.opener = opener;
    }

    public void bind(Actions actions) {
        actions.bind(ActionId.EXPORT_PDF, this::exportPdf);
    }

    private void exportPdf() {
        document.settle();
        services.dialogs()
                .chooseTarget(
                        FileKind.PDF,
                        services.settings().get().lastFolder(),
                        document.suggestedName(FileKind.PDF))
                .ifPresent(this::exportTo);
    }

    private void exportTo(Path target) {
        JourneyMap map = document.map();
        services.background()
                .runBeside(
                        messages.text("export.running", target.getFileName()),
                        progress -> {
                            pdf.write(map, target, progress);
                            return target;
                        },
                        this::tellDone,
                        failure -> tellFailed(target, failure));
    }

    private void tellDone(Path target) {
        services.notices()
                .show(
                        Notice.information(
                                messages.text("export.done", target.getFileName()),
                                new Choice(
                                        messages.text("export.open"), () -> opener.accept(target)),
                                new Choice(
                                        messages.text("export.showFolder"),
                                        () -> opener.accept(target.toAbsolutePath().getParent()))));
    }

    private void tellFailed(Path target, Throwable failure) {
        String why =
                failure instanceof ExportException export
                        ? messages.text(export.key(), export.arguments().toArray())
                        : messages.text("document.unexpected", failure.toString());
        services.notices()
                .show(Notice.problem(messages.text("export.notDone", target.getFileName(), why)));
    }
}
