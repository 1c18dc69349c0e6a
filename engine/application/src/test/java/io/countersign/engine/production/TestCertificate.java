package io.countersign.engine.production;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A certificate that vouches for itself, as the files that PostgreSQL reads; made by the JDK's own keytool.
 *
 * @param certificate PEM
 * @param key PEM, readable by its owner only
 */
public record TestCertificate(Path certificate, Path key) {

    private static final String PASSWORD = "only for this file";

    /** @param host the DNS name that it is for */
    public static TestCertificate of(String host, Path folder) throws IOException, GeneralSecurityException {
        var store = folder.resolve(host + ".p12");
        keytool(List.of(
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-validity",
                "2",
                "-dname",
                "CN=" + host,
                "-ext",
                "san=dns:" + host,
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD));
        var keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
        var certificate = folder.resolve(host + ".crt");
        Files.writeString(
                certificate, pem("CERTIFICATE", keys.getCertificate("server").getEncoded()));
        var key = folder.resolve(host + ".key");
        Files.createFile(key, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                key,
                pem("PRIVATE KEY", keys.getKey("server", PASSWORD.toCharArray()).getEncoded()));
        return new TestCertificate(certificate, key);
    }

    private static void keytool(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(arguments);
        command.add(
                0, Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        var made = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (made.onExit().join().exitValue() != 0) {
            throw new IOException("keytool: " + said);
        }
    }

    private static String pem(String what, byte[] encoded) {
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
                .formatted(what, Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded), what);
    }
}
