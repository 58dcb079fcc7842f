package org.touchline.ui.clipboard;

/// What is on the clipboard, in the forms in which programs put it there; empty where they did not.
///
/// @param map touchpoints in our own format
/// @param text plain
/// @param html a page
/// @param rest what it is beside these
public record Clip(String map, String text, String html, Rest rest) {
    public static final Clip NOTHING = new Clip("", "", "", Rest.NOTHING);

    /// What is on the clipboard that cannot become touchpoints.
    public enum Rest {
        NOTHING,
        PICTURE,
        FILES,
        /// A form that only other programs know.
        UNKNOWN,
        /// The system does not let us see it.
        UNREADABLE
    }

    public static Clip ofText(String text) {
        return new Clip("", text, "", Rest.NOTHING);
    }

    /// Something that is none of the forms we know.
    public static Clip of(Rest rest) {
        return new Clip("", "", "", rest);
    }
}
