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
import org.touchline.preferences.Preferences;
import org.touchline.preferences.UiScale;

import java.util.List;

/// Dresses a window, and dresses it anew when the user or the platform changes between light and
/// dark or wants larger or smaller controls.
public final class WindowTheme {
    private static final String STYLE_SHEET = "/org/touchline/ui/touchline.css";

    /// Those that the style sheet names.
    private static final List<FontFace> FONTS = List.of(FontFace.REGULAR, FontFace.SEMIBOLD);

    private final Scene scene;
    private final ObjectBinding<Look> look;

    /// Dresses the window of a scene for as long as this object is kept.
    ///
    /// @param preferences what the user wants
    /// @param fonts from which the style sheet's are loaded
    public WindowTheme(Scene scene, ObservableValue<Preferences> preferences, FxFonts fonts) {
        this.scene = scene;
        FONTS.forEach(face -> fonts.font(face, Font.getDefault().getSize()));
        this.look =
                Bindings.createObjectBinding(
                        () -> look(preferences.getValue()),
                        preferences,
                        Platform.getPreferences().colorSchemeProperty());
        look.subscribe(this::dress);
    }

    private void dress(Look wanted) {
        String theme = theme(wanted);
        if (!theme.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(theme); // for all windows at once
        }
        String own = own(wanted.scale());
        if (!scene.getStylesheets().equals(List.of(own))) {
            scene.getStylesheets().setAll(own);
        }
        scene.getPreferences().setColorScheme(wanted.scheme());
    }

    /// The theme comes parsed where it is used as it is.
    private static String theme(Look look) {
        var theme = look.scheme() == ColorScheme.DARK ? new PrimerDark() : new PrimerLight();
        return look.scale().equals(UiScale.NORMAL)
                ? theme.getUserAgentStylesheetBSS()
                : ScaledStyles.url(theme.getUserAgentStylesheet(), look.scale().factor());
    }

    private static String own(UiScale scale) {
        return scale.equals(UiScale.NORMAL)
                ? WindowTheme.class.getResource(STYLE_SHEET).toExternalForm()
                : ScaledStyles.url(STYLE_SHEET, scale.factor());
    }

    private static Look look(Preferences preferences) {
        return new Look(scheme(preferences.appearance()), preferences.scale());
    }

    private record Look(ColorScheme scheme, UiScale scale) {}

    private static ColorScheme scheme(Appearance appearance) {
        return switch (appearance) {
            case SYSTEM -> Platform.getPreferences().getColorScheme();
            case LIGHT -> ColorScheme.LIGHT;
            case DARK -> ColorScheme.DARK;
        };
    }
}
