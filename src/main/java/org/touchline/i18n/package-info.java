/// The words of the program: texts by key, in each language that it speaks, with its plural forms.
///
/// `labels.properties` has what stands on maps and in exports, in the language of the map:
/// `labels_LANGUAGE.properties` says the same in another language. `messages.properties` has what
/// the window and the command line say, in English. All are in UTF-8, with the placeholders of
/// [java.text.MessageFormat] and ’ for an apostrophe. A text that counts has the forms of its
/// language as `key.one`, `key.few`, `key.many` and `key.other`.
///
/// Depends on nothing. To add a language, add its labels, its row in [Language] and the library's
/// texts; a test names what is missing.
package org.touchline.i18n;
