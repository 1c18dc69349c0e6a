package io.countersign.engine.plugin.http;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that answers each connection as a test says, byte by byte, and counts them. */
final class RawServer implements AutoCloseable {

    /** What happens on one connection, once the head of the request has come. */
    interface Answer {
        void to(Socket socket) throws IOException, InterruptedException;
    }

    private final ServerSocket server;
    private final AtomicInteger connections = new AtomicInteger();
    private final Answer answer;

    RawServer(Answer answer) throws IOException {
        this.answer = answer;
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::accept, "raw-server");
        thread.setDaemon(true);
        thread.start();
    }

    static Answer text(String text) {
        return socket -> write(socket, text);
    }

    static void write(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    int port() {
        return server.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                connections.incrementAndGet();
                Thread thread = new Thread(() -> serve(socket), "raw-connection");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            int newlines = 0;
            for (int read = socket.getInputStream().read(); read >= 0 && newlines < 4; ) {
                newlines = read == '\r' || read == '\n' ? newlines + 1 : 0;
                if (newlines < 4) {
                    read = socket.getInputStream().read();
                }
            }
            answer.to(socket);
        } catch (SocketException theOtherSideIsGone) {
            return;
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
