/// Figures, printed and never asserted: a machine that is busy fails no test.
///
/// Run one with `mvn -q test-compile exec:exec@benchmark -Dbenchmark=NAME`, those of whole
/// processes after `mvn package`. To add one, add a class with a `main` here.
package org.touchline.benchmark;
