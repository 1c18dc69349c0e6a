package io.countersign.engine.asset.store;

import java.util.regex.Pattern;

/** Makes a harmless name of whatever an uploader's machine calls a file: no path, no control or direction characters. */
final class FileName {

    private static final int LONGEST = 120;
    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern HARMFUL = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\"<>|:*?;%]");

    private FileName() {}

    static String harmless(String given) {
        var last = PATH.matcher(given).replaceFirst("");
        var clean = HARMFUL.matcher(last).replaceAll("").strip();
        var name = clean.isEmpty() || clean.equals(".") || clean.equals("..") ? "picture" : clean;
        return name.length() <= LONGEST ? name : shortened(name);
    }

    /** Keeps the end, because the extension is there. */
    private static String shortened(String name) {
        var end = name.substring(name.length() - LONGEST);
        return Character.isLowSurrogate(end.charAt(0)) ? end.substring(1) : end;
    }
}
