package org.touchline.ui.clipboard;

/// A clipboard that no other program sees.
public final class MemoryClipboard implements Clipboard {
    private Clip clip = Clip.NOTHING;

    @Override
    public Clip read() {
        return clip;
    }

    @Override
    public void write(Clip newClip) {
        clip = newClip;
    }
}
