/// What the program remembers about its user: looks, window, panes, recent files. Nothing here
/// belongs to a map.
///
/// [Preferences] are data, [PreferencesFile] keeps them as JSON in the folder that the platform has
/// for it ([UserFolders]). They are a convenience: whatever is missing, broken or not writable
/// becomes a default, never an error that the user sees.
///
/// May depend on `i18n` and `files`. To add a preference, add a component to [Preferences] and its
/// lines to [PreferencesJson].
package org.touchline.preferences;
