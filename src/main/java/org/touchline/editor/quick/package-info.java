/// Quick codes: what is typed into the name of a touchpoint to say the rest of it without leaving
/// the keyboard.
///
/// A [QuickCode] is a word of its own, with blanks or a border of the text on both sides:
///
/// | code | means |
/// |---|---|
/// | `#name`, `#"a name"` | the channel |
/// | `@name`, `@"a name"` | the device |
/// | `:))` `:D` · `:)` · `:\|` · `:(` · `:((` | the emotion, as a face; a nose may be in it |
/// | `+2` `+1` `+0` `-1` `-2` | the emotion, as a number |
/// | `*1` … `*5` | the rating |
/// | `!` | a moment of truth |
///
/// Signs of full width, as Chinese input methods make them, count as the others. A `#` or an `@` is
/// followed by a letter: "#1 shop" is text, and so are "C#", "Wow!" and "me@example.org". Upper and
/// lower case and accents make no difference. A name is looked for among those of the map, then
/// among those of the catalogue ([Media]): the same name, of as many words as it has, else one that
/// begins so, else one with a word that begins so. What is not found is new; in quotes, a name that
/// is only the beginning of another is new too.
///
/// Of several codes of one kind the last one counts, and those before it are text: nothing that is
/// typed gets lost. What only looks like a code is kept as text by its place ([Reading#keeping]),
/// which moves along while the text before it is edited.
///
/// [CodeReader] finds the codes, [Reading] is a text with what was found, [Completion] offers
/// names. To add a code, add a row to [SignCodes] or a record to [QuickCode].
///
/// May depend on `model` and `command`.
package org.touchline.editor.quick;
