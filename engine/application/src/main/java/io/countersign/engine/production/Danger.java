package io.countersign.engine.production;

/**
 * One reason not to start, in one line.
 *
 * @param what what is unsafe, as a subject: {@code The public address}
 * @param setting what to look for in the settings, or what the server calls it
 * @param why what is wrong with it; never the value of a secret
 * @param advice what to do, as a sentence
 */
public record Danger(String what, String setting, String why, String advice) {

    @Override
    public String toString() {
        return "%s (%s): %s. %s".formatted(what, setting, why, advice);
    }
}
