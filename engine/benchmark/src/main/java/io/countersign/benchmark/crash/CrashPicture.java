package io.countersign.benchmark.crash;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Publications per second over time, with a line for everything that was done to the product. */
record CrashPicture(List<Instant> posts, List<Timeline.Mark> marks) {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 320;
    private static final int LEFT = 48;
    private static final int RIGHT = 12;
    private static final int TOP = 64;
    private static final int BOTTOM = 40;
    private static final int MOST_BARS = 240;
    private static final int LEGEND = 190;

    String svg() {
        var picture = new StringBuilder(head());
        if (posts.isEmpty()) {
            return picture.append("</svg>\n").toString();
        }
        double seconds = Math.max(1, second(posts.get(posts.size() - 1)));
        int bars = (int) Math.max(1, Math.min(MOST_BARS, Math.ceil(seconds)));
        var counts = counts(seconds, bars);
        double most = 1;
        for (double count : counts) {
            most = Math.max(most, count);
        }
        axes(picture, seconds, most);
        bars(picture, counts, most);
        marks.forEach(mark -> line(picture, mark, seconds));
        legend(picture);
        return picture.append("</svg>\n").toString();
    }

    private double second(Instant moment) {
        return Duration.between(posts.get(0), moment).toMillis() / 1000.0;
    }

    /** Per second, on average over each bar. */
    private double[] counts(double seconds, int bars) {
        var counts = new double[bars];
        for (var post : posts) {
            counts[(int) Math.min(bars - 1, second(post) / seconds * bars)] += bars / seconds;
        }
        return counts;
    }

    private static void bars(StringBuilder picture, double[] counts, double most) {
        double width = (WIDTH - LEFT - RIGHT) / (double) counts.length;
        for (int bar = 0; bar < counts.length; bar++) {
            double height = (HEIGHT - BOTTOM - TOP) * counts[bar] / most;
            add(
                    picture,
                    "<rect x='%.1f' y='%.1f' width='%.1f' height='%.1f' fill='#4dabf7'/>",
                    LEFT + bar * width,
                    HEIGHT - BOTTOM - height,
                    Math.max(1, width - 0.5),
                    height);
        }
    }

    private void line(StringBuilder picture, Timeline.Mark mark, double seconds) {
        double x = LEFT + Math.max(0, Math.min(1, second(mark.at()) / seconds)) * (WIDTH - LEFT - RIGHT);
        add(
                picture,
                "<line x1='%.1f' x2='%.1f' y1='%d' y2='%d' stroke='%s' stroke-width='1.2'><title>%s</title></line>",
                x,
                x,
                TOP - 8,
                HEIGHT - BOTTOM,
                mark.blow().colour(),
                mark.what());
    }

    private void legend(StringBuilder picture) {
        int x = LEFT;
        for (var blow : Timeline.Blow.values()) {
            long times = marks.stream().filter(mark -> mark.blow() == blow).count();
            if (times > 0) {
                add(picture, "<rect x='%d' y='14' width='3' height='14' fill='%s'/>", x, blow.colour());
                add(picture, "<text x='%d' y='25'>%s: %d</text>", x + 8, blow.words(), times);
                x += LEGEND;
            }
        }
    }

    private static void axes(StringBuilder picture, double seconds, double most) {
        for (int part = 0; part <= 2; part++) {
            double y = HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * part / 2.0;
            add(picture, "<line x1='%d' x2='%d' y1='%.1f' y2='%.1f' stroke='#dee2e6'/>", LEFT, WIDTH - RIGHT, y, y);
            add(picture, "<text x='%d' y='%.1f' text-anchor='end'>%.0f</text>", LEFT - 6, y + 4, most * part / 2);
        }
        add(picture, "<text x='%d' y='%d'>publications a second</text>", LEFT, HEIGHT - 16);
        add(
                picture,
                "<text x='%d' y='%d' text-anchor='end'>%.0f minutes</text>",
                WIDTH - RIGHT,
                HEIGHT - 16,
                seconds / 60);
    }

    private static String head() {
        return String.format(
                Locale.ROOT,
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' role='img' font-family='sans-serif' font-size='12'"
                        + " fill='#343a40'><title>Publications per second while the product is killed</title>"
                        + "<rect width='%d' height='%d' fill='#fff'/>%n",
                WIDTH,
                HEIGHT,
                WIDTH,
                HEIGHT);
    }

    private static void add(StringBuilder picture, String element, Object... values) {
        picture.append(String.format(Locale.ROOT, element, values)).append('\n');
    }
}
