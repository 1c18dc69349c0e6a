package io.countersign.benchmark.stage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A mail server that takes everything and remembers the identity of each mail; it can be away for a while. */
public final class Mailbox implements AutoCloseable {

    private final int port = Database.freePort();
    private final List<String> mails = new ArrayList<>();
    private @Nullable ServerSocket door;

    public int port() {
        return port;
    }

    /** {@code Message-ID} and recipient of each mail taken. */
    public synchronized List<String> mails() {
        return List.copyOf(mails);
    }

    public synchronized void open() {
        try {
            var listening = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
            door = listening;
            var receiving = new Thread(() -> receive(listening), "mailbox");
            receiving.setDaemon(true);
            receiving.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void receive(ServerSocket listening) {
        while (!listening.isClosed()) {
            try {
                var caller = listening.accept();
                var talking = new Thread(() -> talk(caller), "mail");
                talking.setDaemon(true);
                talking.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket caller) {
        try (caller;
                var lines =
                        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8))) {
            say(caller, "220 mailbox");
            String recipient = "";
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var word = line.toUpperCase(Locale.ROOT);
                if (word.startsWith("DATA")) {
                    say(caller, "354 go on");
                    take(recipient, lines);
                } else if (word.startsWith("RCPT TO:")) {
                    recipient = line.substring("RCPT TO:".length());
                }
                say(caller, word.startsWith("QUIT") ? "221 bye" : "250 ok");
            }
        } catch (IOException brokenOff) {
            // The product was killed, or the mailbox closed.
        }
    }

    private void take(String recipient, BufferedReader lines) throws IOException {
        String id = "";
        for (var line = lines.readLine(); line != null && !line.equals("."); line = lines.readLine()) {
            if (line.toLowerCase(Locale.ROOT).startsWith("message-id:")) {
                id = line.substring("message-id:".length()).strip();
            }
        }
        synchronized (this) {
            mails.add(id + " " + recipient.strip());
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        caller.getOutputStream().flush();
    }

    /** Nobody answers at its port. */
    @Override
    public synchronized void close() {
        var listening = door;
        door = null;
        if (listening != null) {
            try {
                listening.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
