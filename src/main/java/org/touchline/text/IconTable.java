package org.touchline.text;

import static java.util.Map.entry;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;

import java.util.Map;

/// Our names of icons, as documents write them, and the glyph that each has in an icon font.
///
/// All are line icons on a grid of 24 with lines 2 wide (Feather) or 1.5 wide (Fluent, where
/// Feather has none). A name that once stood in a document stays for ever.
final class IconTable {
    /// Stands for a name that is not in the table.
    static final Ikon DEFAULT = Feather.CIRCLE;

    static final Map<String, Ikon> ICONS =
            Map.ofEntries(
                    // Channels: digital
                    entry("globe", Feather.GLOBE),
                    entry("mail", Feather.MAIL),
                    entry("send", Feather.SEND),
                    entry("message-circle", Feather.MESSAGE_CIRCLE),
                    entry("message-square", Feather.MESSAGE_SQUARE),
                    entry("bot", FluentUiRegularAL.BOT_24),
                    entry("share", Feather.SHARE_2),
                    entry("search", Feather.SEARCH),
                    entry("rss", Feather.RSS),
                    entry("video", Feather.VIDEO),
                    entry("play-circle", Feather.PLAY_CIRCLE),
                    entry("at-sign", Feather.AT_SIGN),
                    entry("link", Feather.LINK),
                    entry("bell", Feather.BELL),
                    entry("log-in", Feather.LOG_IN),
                    entry("download", Feather.DOWNLOAD),
                    // Channels: people
                    entry("phone", Feather.PHONE),
                    entry("headphones", Feather.HEADPHONES),
                    entry("mic", Feather.MIC),
                    entry("user", Feather.USER),
                    entry("users", Feather.USERS),
                    entry("user-plus", Feather.USER_PLUS),
                    entry("handshake", FluentUiRegularAL.HANDSHAKE_24),
                    entry("heart", Feather.HEART),
                    entry("life-buoy", Feather.LIFE_BUOY),
                    // Channels: places and things
                    entry("home", Feather.HOME),
                    entry("shop", FluentUiRegularAL.BUILDING_SHOP_24),
                    entry("building", FluentUiRegularAL.BUILDING_24),
                    entry("map-pin", Feather.MAP_PIN),
                    entry("truck", Feather.TRUCK),
                    entry("package", Feather.PACKAGE),
                    entry("gift", Feather.GIFT),
                    entry("cart", Feather.SHOPPING_CART),
                    entry("shopping-bag", Feather.SHOPPING_BAG),
                    entry("credit-card", Feather.CREDIT_CARD),
                    entry("tag", Feather.TAG),
                    entry("percent", Feather.PERCENT),
                    entry("briefcase", Feather.BRIEFCASE),
                    entry("tool", Feather.TOOL),
                    entry("coffee", Feather.COFFEE),
                    // Channels: print and broadcast
                    entry("megaphone", FluentUiRegularMZ.MEGAPHONE_24),
                    entry("newspaper", FluentUiRegularMZ.NEWS_24),
                    entry("book-open", Feather.BOOK_OPEN),
                    entry("file-text", Feather.FILE_TEXT),
                    entry("clipboard", Feather.CLIPBOARD),
                    entry("check-square", Feather.CHECK_SQUARE),
                    entry("edit", Feather.EDIT),
                    entry("image", Feather.IMAGE),
                    entry("radio", Feather.RADIO),
                    entry("printer", Feather.PRINTER),
                    entry("qr-code", FluentUiRegularMZ.QR_CODE_24),
                    // Devices
                    entry("smartphone", Feather.SMARTPHONE),
                    entry("tablet", Feather.TABLET),
                    entry("monitor", Feather.MONITOR),
                    entry("laptop", FluentUiRegularAL.LAPTOP_24),
                    entry("watch", Feather.WATCH),
                    entry("tv", Feather.TV),
                    entry("speaker", Feather.SPEAKER),
                    entry("camera", Feather.CAMERA),
                    entry("car", FluentUiRegularMZ.VEHICLE_CAR_24),
                    // Marks
                    entry("calendar", Feather.CALENDAR),
                    entry("clock", Feather.CLOCK),
                    entry("star", Feather.STAR),
                    entry("award", Feather.AWARD),
                    entry("flag", Feather.FLAG),
                    entry("zap", Feather.ZAP),
                    entry("thumbs-up", Feather.THUMBS_UP),
                    entry("thumbs-down", Feather.THUMBS_DOWN),
                    entry("help-circle", Feather.HELP_CIRCLE),
                    entry("alert-circle", Feather.ALERT_CIRCLE),
                    entry("alert-triangle", Feather.ALERT_TRIANGLE),
                    entry("lightbulb", FluentUiRegularAL.LIGHTBULB_24),
                    entry("diamond", FluentUiRegularMZ.PREMIUM_24),
                    entry("circle", Feather.CIRCLE),
                    // Emotions, by the keys of the model
                    entry("angry", FluentUiRegularAL.EMOJI_ANGRY_24),
                    entry("frustrated", FluentUiRegularAL.EMOJI_SAD_24),
                    entry("neutral", FluentUiRegularAL.EMOJI_MEH_24),
                    entry("happy", FluentUiRegularAL.EMOJI_24),
                    entry("delighted", FluentUiRegularAL.EMOJI_LAUGH_24));

    private IconTable() {}
}
