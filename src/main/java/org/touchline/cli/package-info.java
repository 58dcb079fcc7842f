/// The command line: `touchline export`, `touchline check`, and the start of the designer.
///
/// It understands the arguments, calls what the window calls too, and turns what happened into
/// sentences and an [ExitCode]. Needs no screen. To add a command, add a class with picocli's
/// annotations and its row in [Program]; every description is a key of the text bundles.
///
/// May depend on `model`, `style`, `interchange`, `export`, `storage`, `library` and `i18n`; the
/// only package that knows picocli.
package org.touchline.cli;
