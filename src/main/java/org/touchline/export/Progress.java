package org.touchline.export;

/// Who waits for an export: is told how far it is, and may call it off. Called on the thread that
/// exports.
public interface Progress {
    /// Waits to the end and shows nothing.
    Progress NONE =
            new Progress() {
                @Override
                public boolean isCancelled() {
                    return false;
                }

                @Override
                public void report(double share) {}
            };

    /// Asked again and again; once it is true, the export ends.
    boolean isCancelled();

    /// @param share that is done, from 0 to 1, never less than before
    void report(double share);
}
