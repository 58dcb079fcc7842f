package org.touchline;

/// Where the program starts, from `mvn` and from `bin/touchline`.
///
/// It is no `Application` on purpose: the java launcher would start the toolkit before `main`, and
/// on a machine with no display end with a stack trace that nobody can catch.
public final class Main {
    private Main() {}

    static void main(String... args) {
        System.out.println("Touchline");
    }
}
