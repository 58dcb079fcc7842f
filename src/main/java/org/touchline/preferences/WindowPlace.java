package org.touchline.preferences;

/// Where the window stood, in the platform's screen units.
///
/// @param maximized whether it filled the screen; the rest is where it goes when it no longer does
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {
    /// Stands for "not known yet": the window is placed by the platform.
    public static final WindowPlace NONE = new WindowPlace(0, 0, 0, 0, false);

    public boolean isKnown() {
        return width > 0 && height > 0;
    }
}
