package org.touchline.editor.input;

/// The keys that are held down while another key or the pointer does something.
///
/// @param control the platform's key for shortcuts: Ctrl, or Cmd on a Mac
public record Modifiers(boolean shift, boolean control, boolean alt) {
    public static final Modifiers NONE = new Modifiers(false, false, false);
    public static final Modifiers SHIFT = new Modifiers(true, false, false);
    public static final Modifiers CONTROL = new Modifiers(false, true, false);
    public static final Modifiers CONTROL_SHIFT = new Modifiers(true, true, false);
    public static final Modifiers ALT = new Modifiers(false, false, true);
    public static final Modifiers ALT_SHIFT = new Modifiers(true, false, true);

    /// Whether a click adds to what is selected, or takes away from it.
    public boolean extendsSelection() {
        return shift || control;
    }

    /// Whether a drag leaves the originals where they are.
    public boolean copies() {
        return control || alt;
    }
}
