package org.touchline.model.wording;

/// Says what a text becomes.
@FunctionalInterface
public interface TextRewriter {
    /// @param text as it is; never empty
    /// @return the new text, or the same one
    String rewritten(TextPlace place, String text);
}
