package io.countersign.engine.publication.fault;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPOutputStream;

/** What comes back instead of the network's answer. Each ends when the other side closes the connection. */
interface Fault {

    void meet(Socket socket) throws IOException;

    Fault RESET = socket -> socket.setSoLinger(true, 0);

    Fault EMPTY = socket -> {};

    Fault GARBAGE = socket -> write(socket, "\u0001\u0002\u00ff lskdjf laksjdf\r\n\r\nHTTP");

    Fault MALFORMED_CHUNK = socket ->
            write(socket, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"id\"\r\nzz\r\n:1}\r\n");

    Fault HALF_CLOSE = socket -> {
        write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"id\":");
        socket.shutdownOutput();
        pause(Duration.ofSeconds(4));
    };

    Fault SLOW_LORIS = socket -> {
        write(socket, "HTTP/1.1 200 OK\r\n");
        for (int header = 0; header < 60; header++) {
            write(socket, "X-" + header + ": more\r\n");
            pause(Duration.ofMillis(200));
        }
    };

    Fault ONE_BYTE_A_SECOND = socket -> {
        write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 60\r\n\r\n");
        for (int sent = 0; sent < 60; sent++) {
            write(socket, "{");
            pause(Duration.ofSeconds(1));
        }
    };

    Fault ENDLESS_BODY = socket -> {
        write(socket, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        String chunk = "4000\r\n" + "x".repeat(0x4000) + "\r\n";
        while (!socket.isClosed()) {
            write(socket, chunk);
        }
    };

    Fault WRONG_LENGTH = socket -> write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n{\"id\":1}");

    /** Fifty megabytes of blanks that travel as fifty kilobytes. */
    Fault GZIP_BOMB = socket -> {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int megabyte = 0; megabyte < 50; megabyte++) {
                gzip.write(blanks);
            }
        }
        write(
                socket,
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: "
                        + packed.size() + "\r\n\r\n");
        socket.getOutputStream().write(packed.toByteArray());
    };

    Fault SILENCE = socket -> pause(Duration.ofSeconds(5));

    Fault ERROR_AS_SUCCESS = answer(200, "", "{\"error\":\"InternalServerError\",\"message\":\"Something broke\"}");

    Fault INTERNAL_ERROR = answer(500, "", "{\"error\":\"InternalServerError\",\"message\":\"Something broke\"}");

    static Fault refusal(int status, String words) {
        return answer(
                status,
                "",
                "{\"error\":\"%s\",\"code\":\"rest_invalid_param\",\"message\":\"%s\"}".formatted(words, words));
    }

    static Fault tooMany(String retryAfter) {
        return answer(
                429, "Retry-After: " + retryAfter + "\r\n", "{\"error\":\"Slow down\",\"message\":\"Slow down\"}");
    }

    static Fault tooManyUntilADate(Duration wait) {
        return socket -> {
            // Dates of HTTP have whole seconds; the network would round up, too.
            String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                    Instant.now().plus(wait).plusSeconds(1).atZone(ZoneOffset.UTC));
            tooMany(date).meet(socket);
        };
    }

    private static Fault answer(int status, String headers, String body) {
        return socket -> write(
                socket,
                "HTTP/1.1 %d Whatever\r\nContent-Type: application/json\r\nContent-Length: %d\r\n%s\r\n%s"
                        .formatted(status, body.length(), headers, body));
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    private static void pause(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }
}
