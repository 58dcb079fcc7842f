package org.touchline.text;

import org.touchline.drawing.FontFace;
import org.touchline.drawing.TextRun;

import java.util.ArrayList;
import java.util.List;

/// Joins neighbouring characters of one face to a run.
final class RunCollector {
    private final List<TextRun> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private FontFace face = FontFace.MISSING;
    private double width;

    void add(String character, FontFace characterFace, double advance) {
        if (characterFace != face) {
            endRun();
            face = characterFace;
        }
        text.append(character);
        width += advance;
    }

    List<TextRun> finish() {
        endRun();
        return List.copyOf(runs);
    }

    private void endRun() {
        if (!text.isEmpty()) {
            runs.add(new TextRun(text.toString(), face, width));
            text.setLength(0);
            width = 0;
        }
    }
}
