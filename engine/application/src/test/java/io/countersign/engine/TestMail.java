package io.countersign.engine;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The mail server of all tests; it can be away for a while and come back at the same place. */
public final class TestMail implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final ServerSetup PLACE = new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    private static final GreenMail SERVER = new GreenMail(PLACE);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (!SERVER.isRunning()) {
            SERVER.start();
        }
        TestPropertyValues.of("spring.mail.host=127.0.0.1", "spring.mail.port=" + PLACE.getPort())
                .applyTo(context);
    }

    /** Does the work while nobody takes mails. */
    public static void whileAway(Runnable work) {
        SERVER.getSmtp().stopService();
        try {
            work.run();
        } finally {
            SERVER.start();
        }
    }

    /** What the test company's person got, oldest first. */
    public static List<MimeMessage> to(String userName) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(mail -> isTo(mail, userName + "@example.org"))
                .toList();
    }

    /** The subjects, decoded, of what the person got about the title; oldest first. */
    public static List<String> subjectsTo(String userName, String title) {
        return to(userName).stream()
                .map(TestMail::subject)
                .filter(subject -> subject.contains(title))
                .toList();
    }

    private static String subject(MimeMessage mail) {
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(mail.getHeader("Subject", null)));
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return Arrays.stream(mail.getRecipients(Message.RecipientType.TO))
                    .anyMatch(recipient -> recipient instanceof InternetAddress mailbox
                            && mailbox.getAddress().equals(address));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
