package org.touchline.style;

import org.touchline.geometry.Color;

import java.util.List;
import java.util.Optional;

/// The colours of the map's parts. A map looks the same in every window and export of one theme.
///
/// @param name what the command line and the file of settings call it
/// @param paper the sheet
/// @param ink titles and names on the paper and on tinted rows
/// @param mutedInk what stands beside them: descriptions, times
/// @param rule the hair lines between rows and columns: faint, they only guide the eye
/// @param arrow a path that has no colour of its own
/// @param curve an emotion curve that has no colour of its own
/// @param axis the dashed middle of the emotion lane
/// @param star one of a rating that counts
/// @param emptyStar one that does not
/// @param shadow below a card, with the opacity that it is drawn in
/// @param iconDisc behind a channel's icon on a card
/// @param card a touchpoint's card, and a persona's badge
/// @param momentOfTruth the badge of a moment of truth
/// @param painPoint a pain point in its lane
/// @param opportunity an opportunity in its lane
/// @param note a note in a text lane
public record Theme(
        String name,
        Color paper,
        Color ink,
        Color mutedInk,
        Color rule,
        Color arrow,
        Color curve,
        Color axis,
        Color star,
        Color emptyStar,
        Color shadow,
        Color iconDisc,
        Surface card,
        Surface momentOfTruth,
        Surface painPoint,
        Surface opportunity,
        Surface note) {

    /// Dark on white paper: for print, for projectors, and what documents have by default.
    public static final Theme LIGHT =
            new Theme(
                    "light",
                    Color.WHITE,
                    Color.of("#1F2937"),
                    Color.of("#5F6B7C"),
                    Color.of("#E3E7EE"),
                    Color.of("#7F8BA0"),
                    Color.of("#51617A"),
                    Color.of("#CBD2DC"),
                    Color.of("#B07C10"),
                    Color.of("#DDE2EA"),
                    Color.of("#1F2937").withOpacity(0.08),
                    Color.of("#EEF1F5"),
                    Surface.of("#FFFFFF", "#D5DBE5", "#1F2937", "#51617A"),
                    Surface.of("#1F2937", "#1F2937", "#FFFFFF", "#FFFFFF"),
                    Surface.of("#FDECEA", "#F2B8B0", "#1F2937", "#B2182B"),
                    Surface.of("#E8F2FB", "#A9CCE8", "#1F2937", "#2166AC"),
                    Surface.of("#F5F6F8", "#D5DBE5", "#1F2937", "#51617A"));

    /// Light on dark paper: for slides and screens.
    public static final Theme DARK =
            new Theme(
                    "dark",
                    Color.of("#161B26"),
                    Color.of("#E6EAF2"),
                    Color.of("#A3ADBF"),
                    Color.of("#2A3242"),
                    Color.of("#7F8BA0"),
                    Color.of("#9AA5B8"),
                    Color.of("#465064"),
                    Color.of("#D9A93A"),
                    Color.of("#3B4559"),
                    Color.BLACK.withOpacity(0.35),
                    Color.of("#2D3648"),
                    Surface.of("#202736", "#3A4458", "#E6EAF2", "#B4BECF"),
                    Surface.of("#E6EAF2", "#E6EAF2", "#161B26", "#161B26"),
                    Surface.of("#3A2326", "#7A3B3A", "#F3E4E2", "#F0776B"),
                    Surface.of("#1D2F42", "#355878", "#E1ECF7", "#6DB3DE"),
                    Surface.of("#262D3B", "#3A4458", "#E6EAF2", "#B4BECF"));

    private static final double TINT = 0.055;

    /// All themes, the default one first.
    public static List<Theme> all() {
        return List.of(LIGHT, DARK);
    }

    /// The theme of a name; empty if there is none.
    public static Optional<Theme> named(String name) {
        return all().stream().filter(theme -> theme.name.equals(name)).findFirst();
    }

    /// The colour of a feeling on a card, on the paper and on a tinted row.
    ///
    /// @param score from −2 (angry) to 2 (delighted)
    public Color emotion(int score) {
        return Contrast.sign(Palette.emotion(score), card.fill());
    }

    /// What a stage's row or column is filled with: the paper with a breath of the stage's colour.
    public Color tint(Color stage) {
        return paper.mixedWith(stage, TINT);
    }

    /// A stage's name in its own colour, readable on the paper and on its tint.
    public Color heading(Color stage) {
        return Contrast.text(Contrast.text(stage, tint(stage)), paper);
    }

    /// A stage's header filled with its own colour.
    public Surface header(Color stage) {
        Color fill = Contrast.text(stage, Color.WHITE);
        return new Surface(fill, fill, Color.WHITE, Color.WHITE);
    }

    /// A path's arrow or curve in a colour that was chosen for it, visible on the paper.
    public Color line(Color wanted) {
        return Contrast.sign(wanted, paper);
    }
}
