/// The document in the window: new, open, save, leave, and what a crash left.
///
/// [OpenDocument] is the map with the place that it comes from; each flow is a class of its own
/// behind [DocumentFlows]. Files are read and written in the background, the platform's dialogs are
/// behind the port [FileDialogs], and a map that is there stays until another one is read and its
/// user agrees to leave it.
///
/// May depend on `editor`, `storage`, `preferences`, `i18n` and the packages of `ui` that ask, tell
/// and work. To add a sample, add a row to [Sample] and its name to the bundles.
package org.touchline.ui.document;
