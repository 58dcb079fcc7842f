package org.touchline.paint.pdf;

import org.touchline.geometry.Rect;

import java.io.IOException;

/// How the parts of a text are marked while it is written.
interface TextParts {
    /// For texts that stand in something that is marked as a whole.
    TextParts UNMARKED =
            new TextParts() {
                @Override
                public void beginLetters() {}

                @Override
                public void beginBoxes(String text) {}

                @Override
                public void beginLink(String address, Rect bounds) {}

                @Override
                public void end() {}
            };

    /// Letters follow.
    void beginLetters() throws IOException;

    /// The boxes of missing characters follow.
    ///
    /// @param text which they stand for
    void beginBoxes(String text) throws IOException;

    /// Letters follow that lead to a web address.
    ///
    /// @param bounds where they stand, in the coordinates of the drawing
    void beginLink(String address, Rect bounds) throws IOException;

    /// Ends what was begun.
    void end() throws IOException;
}
