package io.countersign.engine.workflow.camunda;

import java.util.UUID;

/** BPMN files for tests, each a process with a key of its own. */
public record Models(String key, String xml) {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
            """;

    /** A process whose elements between start and end, the ids {@code start} and {@code end}, are given. */
    public static Models process(String body) {
        return process("<startEvent id=\"start\"/><endEvent id=\"end\"/>", body);
    }

    public static Models process(String events, String body) {
        String key = "test-" + UUID.randomUUID();
        return new Models(
                key,
                HEAD + "<process id=\"%s\" isExecutable=\"true\">".formatted(key) + events + body
                        + "</process></definitions>");
    }

    /** start -> the one element with the id {@code work} -> end. */
    public static Models around(String element) {
        return process(element + flow("start", "work") + flow("work", "end"));
    }

    public static String flow(String from, String to) {
        return "<sequenceFlow id=\"%1$s-%2$s\" sourceRef=\"%1$s\" targetRef=\"%2$s\"/>".formatted(from, to);
    }

    public String fileName() {
        return key + ".bpmn";
    }
}
