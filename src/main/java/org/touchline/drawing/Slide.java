package org.touchline.drawing;

/// A page of a presentation.
///
/// @param drawing what it shows; the items with the ids that are constants here fill the
///   placeholders of programs that edit presentations
/// @param isOpening whether it is the title page
/// @param title what tables of contents call it
/// @param notes what the speaker reads: paragraphs, or empty
public record Slide(Drawing drawing, boolean isOpening, String title, String notes) {
    /// The id of the item that is the title.
    public static final String TITLE = "slide:title";

    /// The id of the item that says at the foot of a slide which map it is of.
    public static final String FOOTER = "slide:footer";

    /// The id of the item that numbers a slide.
    public static final String NUMBER = "slide:number";
}
