/// A map as a file of another format: one request in, one file out, the same with and without a
/// window.
///
/// [Exporter] has the format's writer make the file of an [ExportSource], which lays the map out
/// anew and spreads it over pages (`export.paging`), and replaces the target only when it is whole.
/// It reads no setting and no node of the window.
///
/// May depend on `layout`, `drawing`, `paint`, `model`, `style`, `text`, `geometry` and `files`. To
/// add a format, write a painter, add its row to [ExportFormats] and its name to the text bundles.
package org.touchline.export;
