package org.touchline.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.text.Font;

import org.touchline.drawing.FontFace;
import org.touchline.paint.fx.FxFonts;
import org.touchline.preferences.Appearance;

import java.util.List;

/// Dresses a window, and dresses it anew when the user or the platform changes between light and
/// dark.
public final class WindowTheme {
    private static final String STYLE_SHEET = "/org/touchline/ui/touchline.css";

    /// Those that the style sheet names.
    private static final List<FontFace> FONTS = List.of(FontFace.REGULAR, FontFace.SEMIBOLD);

    private final Scene scene;
    private final ObjectBinding<ColorScheme> scheme;

    /// Dresses the window of a scene for as long as this object is kept.
    ///
    /// @param appearance what the user wants
    /// @param fonts from which the style sheet's are loaded
    public WindowTheme(Scene scene, ObservableValue<Appearance> appearance, FxFonts fonts) {
        this.scene = scene;
        FONTS.forEach(face -> fonts.font(face, Font.getDefault().getSize()));
        this.scheme =
                Bindings.createObjectBinding(
                        () -> scheme(appearance.getValue()),
                        appearance,
                        Platform.getPreferences().colorSchemeProperty());
        scene.getStylesheets().add(WindowTheme.class.getResource(STYLE_SHEET).toExternalForm());
        scheme.subscribe(this::dress);
    }

    private void dress(ColorScheme wanted) {
        var theme = wanted == ColorScheme.DARK ? new PrimerDark() : new PrimerLight();
        String styleSheet = theme.getUserAgentStylesheetBSS();
        if (!styleSheet.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(styleSheet); // for all windows at once
        }
        scene.getPreferences().setColorScheme(wanted);
    }

    private static ColorScheme scheme(Appearance appearance) {
        return switch (appearance) {
            case SYSTEM -> Platform.getPreferences().getColorScheme();
            case LIGHT -> ColorScheme.LIGHT;
            case DARK -> ColorScheme.DARK;
        };
    }
}
