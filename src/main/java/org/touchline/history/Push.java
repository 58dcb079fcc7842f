package org.touchline.history;

/// What decides whether a command belongs to the same step as the one before.
///
/// @param mergeKey empty where nothing may be merged
/// @param millis when it was pushed
record Push(String mergeKey, long millis) {
    static final Push NONE = new Push("", 0);

    /// How soon, in milliseconds, one command must follow another to belong to its step.
    private static final long MERGE_TIME = 500;

    boolean continuesWith(Push next) {
        return !mergeKey.isEmpty()
                && mergeKey.equals(next.mergeKey)
                && next.millis - millis <= MERGE_TIME;
    }
}
