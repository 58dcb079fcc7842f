package org.touchline;

import javafx.application.Application;

import org.touchline.cli.Designer;

import java.nio.file.Path;
import java.util.Optional;

/// Opens the window for the command line.
record WindowDesigner(Display display) implements Designer {
    @Override
    public int open(Optional<Path> file) {
        return launch(file.map(Path::toString).stream().toArray(String[]::new));
    }

    @Override
    public int openSample() {
        return launch(DesignerApplication.SAMPLE);
    }

    private int launch(String... parameters) {
        return display.show(() -> Application.launch(DesignerApplication.class, parameters));
    }
}
