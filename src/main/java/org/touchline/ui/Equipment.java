package org.touchline.ui;

import org.touchline.export.ExportFormats;
import org.touchline.export.Exporter;
import org.touchline.i18n.Messages;
import org.touchline.paint.fx.FxFonts;
import org.touchline.storage.Recovery;
import org.touchline.text.BundledFonts;
import org.touchline.text.Icons;
import org.touchline.ui.clipboard.Clipboard;
import org.touchline.ui.settings.Settings;
import org.touchline.ui.task.Workers;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Consumer;

/// What is made once for the program and given to its windows.
///
/// @param recovery where copies of unsaved work are
/// @param opener shows a file or a folder in the program that the platform has for it
public record Equipment(
        Messages messages,
        Settings settings,
        Workers workers,
        BundledFonts fonts,
        FxFonts screenFonts,
        Icons icons,
        Exporter exporter,
        ExportFormats formats,
        Recovery recovery,
        InstantSource clock,
        Clipboard clipboard,
        Consumer<Path> opener) {}
