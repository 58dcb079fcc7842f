package org.touchline.geometry;

/// An upright rectangle, in 1/72 inch; its width and height are not negative.
public record Rect(double x, double y, double width, double height) {
    public static final Rect EMPTY = new Rect(0, 0, 0, 0);

    public Rect {
        if (!(width >= 0 && height >= 0)) {
            throw new IllegalArgumentException(
                    "a rectangle is not negative: " + width + " × " + height);
        }
    }

    /// The smallest rectangle that holds both points, whichever comes first.
    public static Rect between(Point a, Point b) {
        return new Rect(
                Math.min(a.x(), b.x()),
                Math.min(a.y(), b.y()),
                Math.abs(a.x() - b.x()),
                Math.abs(a.y() - b.y()));
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centerX() {
        return x + width / 2;
    }

    public double centerY() {
        return y + height / 2;
    }

    public Point center() {
        return new Point(centerX(), centerY());
    }

    public Size size() {
        return new Size(width, height);
    }

    /// Left and top borders belong to the rectangle, right and bottom ones do not, so that
    /// rectangles that touch never both contain a point.
    public boolean contains(Point point) {
        return point.x() >= x && point.x() < right() && point.y() >= y && point.y() < bottom();
    }

    /// How far a point lies outside; 0 for a point inside or on the border.
    public double distanceTo(Point point) {
        double dx = Math.max(0, Math.max(x - point.x(), point.x() - right()));
        double dy = Math.max(0, Math.max(y - point.y(), point.y() - bottom()));
        return Math.hypot(dx, dy);
    }

    /// Whether `other` lies inside or on the border, with a tolerance for rounding.
    public boolean encloses(Rect other) {
        double slack = 1e-6;
        return other.x >= x - slack
                && other.y >= y - slack
                && other.right() <= right() + slack
                && other.bottom() <= bottom() + slack;
    }

    /// Whether the two share an area; touching borders do not count.
    public boolean intersects(Rect other) {
        return other.x < right() && x < other.right() && other.y < bottom() && y < other.bottom();
    }

    /// Whether the two share a point, if only on their borders: true also for one without an area,
    /// such as that of a level line.
    public boolean meets(Rect other) {
        return other.x <= right()
                && x <= other.right()
                && other.y <= bottom()
                && y <= other.bottom();
    }

    public Rect union(Rect other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Rect(
                left,
                top,
                Math.max(right(), other.right()) - left,
                Math.max(bottom(), other.bottom()) - top);
    }

    /// The rectangle with its sides and its distance from the origin scaled.
    public Rect scaled(double factor) {
        return new Rect(x * factor, y * factor, width * factor, height * factor);
    }

    public Rect translated(double dx, double dy) {
        return new Rect(x + dx, y + dy, width, height);
    }

    /// The rectangle with the insets taken off; empty where they are larger than it.
    public Rect inset(Insets insets) {
        return new Rect(
                x + insets.left(),
                y + insets.top(),
                Math.max(0, width - insets.horizontal()),
                Math.max(0, height - insets.vertical()));
    }

    /// The rectangle grown by `margin` at each side.
    public Rect grown(double margin) {
        return new Rect(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }
}
