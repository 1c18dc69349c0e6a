package io.countersign.benchmark.crash;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Posts per second over time, with a line for everything that was done to the product. */
record CrashPicture(List<Instant> posts, List<Timeline.Mark> marks) {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 260;
    private static final int LEFT = 48;
    private static final int BOTTOM = 32;
    private static final int BARS = 180;

    String svg() {
        var picture = new StringBuilder(head());
        if (posts.isEmpty()) {
            return picture.append("</svg>\n").toString();
        }
        var first = posts.get(0);
        double seconds =
                Math.max(1, Duration.between(first, posts.get(posts.size() - 1)).toMillis() / 1000.0);
        var counts = counts(first, seconds);
        double most = 1;
        for (double count : counts) {
            most = Math.max(most, count);
        }
        for (var mark : marks) {
            double x = x(Duration.between(first, mark.at()).toMillis() / 1000.0, seconds);
            add(
                    picture,
                    "<line x1='%.1f' x2='%.1f' y1='16' y2='%d' stroke='#d9480f' stroke-opacity='0.45'><title>%s</title></line>",
                    x,
                    x,
                    HEIGHT - BOTTOM,
                    mark.what());
        }
        double width = (WIDTH - LEFT - 8) / (double) BARS;
        for (int bar = 0; bar < BARS; bar++) {
            double height = (HEIGHT - BOTTOM - 24) * counts[bar] / most;
            add(
                    picture,
                    "<rect x='%.1f' y='%.1f' width='%.1f' height='%.1f' fill='#1c7ed6'/>",
                    LEFT + bar * width,
                    HEIGHT - BOTTOM - height,
                    Math.max(1, width - 1),
                    height);
        }
        axes(picture, seconds, most);
        return picture.append("</svg>\n").toString();
    }

    private double[] counts(Instant first, double seconds) {
        var counts = new double[BARS];
        for (var post : posts) {
            double second = Duration.between(first, post).toMillis() / 1000.0;
            counts[(int) Math.min(BARS - 1, second / seconds * BARS)] += BARS / seconds;
        }
        return counts;
    }

    private static void axes(StringBuilder picture, double seconds, double most) {
        add(
                picture,
                "<line x1='%d' x2='%d' y1='%d' y2='%d' stroke='#868e96'/>",
                LEFT,
                WIDTH - 8,
                HEIGHT - BOTTOM,
                HEIGHT - BOTTOM);
        add(picture, "<text x='4' y='32'>%.1f</text><text x='4' y='%d'>0</text>", most, HEIGHT - BOTTOM);
        add(picture, "<text x='%d' y='%d'>posts a second; a line is a crash</text>", LEFT, HEIGHT - 10);
        add(picture, "<text x='%d' y='%d' text-anchor='end'>%.0f minutes</text>", WIDTH - 8, HEIGHT - 10, seconds / 60);
    }

    private static double x(double second, double seconds) {
        return LEFT + Math.max(0, Math.min(1, second / seconds)) * (WIDTH - LEFT - 8);
    }

    private static String head() {
        return String.format(
                Locale.ROOT,
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' role='img' font-family='sans-serif' font-size='13'>"
                        + "<title>Posts per second while the product is killed</title>"
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
