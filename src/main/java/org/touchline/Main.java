package org.touchline;

import org.touchline.cli.Exports;
import org.touchline.cli.Program;
import org.touchline.export.ExportFormats;
import org.touchline.export.Exporter;
import org.touchline.i18n.Language;
import org.touchline.i18n.Messages;
import org.touchline.text.BundledFonts;
import org.touchline.text.Icons;

import java.io.PrintWriter;
import java.time.InstantSource;

/// Where the program starts, from `mvn` and from `bin/touchline`: the wiring of the command line,
/// of which the designer is a part.
///
/// It is no `Application` on purpose: the java launcher would start the toolkit before `main`, and
/// on a machine with no display end with a stack trace that nobody can catch.
public final class Main {
    private Main() {}

    static void main(String... arguments) {
        System.exit(program().run(arguments));
    }

    private static Program program() {
        var messages = Messages.in(Language.ofSystem());
        return new Program(
                messages,
                new PrintWriter(System.out),
                new PrintWriter(System.err),
                exports(),
                new WindowDesigner(new Display(messages, System.err)));
    }

    private static Exports exports() {
        var fonts = new BundledFonts();
        return new Exports(
                new Exporter(fonts, new Icons()), new ExportFormats(fonts), InstantSource.system());
    }
}
