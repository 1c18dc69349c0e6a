package io.countersign.engine.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands mails to the SMTP server. */
@Component
public class PostOffice {

    private static final Logger LOG = LoggerFactory.getLogger(PostOffice.class);

    private final ObjectProvider<JavaMailSender> senders;
    private final MailSettings settings;

    PostOffice(ObjectProvider<JavaMailSender> senders, MailSettings settings) {
        this.senders = senders;
        this.settings = settings;
        if (!isOpen()) {
            LOG.warn("No mail server is configured: nobody gets mails, they wait. Set spring.mail.host.");
        }
    }

    /** Whether there is a mail server at all. */
    public final boolean isOpen() {
        return senders.getIfAvailable() != null;
    }

    /** @param id the same at every attempt, so that a mail program can recognise a mail that came twice */
    public Handover send(UUID id, String address, Mail mail) {
        var sender = senders.getObject();
        try {
            sender.send(message(sender, id, address, mail));
            return new Handover.Accepted();
        } catch (AddressException malformed) {
            return new Handover.Refused("The address is malformed. Correct it, then send again.");
        } catch (MessagingException | UnsupportedEncodingException defect) {
            LOG.error("Mail {} could not be put together.", id, defect);
            return new Handover.Refused("The mail could not be put together; the log says why.");
        } catch (MailSendException failure) {
            return judged(failure);
        } catch (MailException failure) {
            return new Handover.Unreachable("The mail server did not let us in. Check its account and password.");
        }
    }

    private MimeMessage message(JavaMailSender sender, UUID id, String address, Mail mail)
            throws MessagingException, UnsupportedEncodingException {
        var message = new IdentifiedMessage(sender.createMimeMessage(), "<" + id + "@" + host() + ">");
        var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(new InternetAddress(settings.from(), settings.name(), StandardCharsets.UTF_8.name()));
        helper.setTo(new InternetAddress(address, true));
        helper.setSubject(mail.subject());
        helper.setText(mail.text(), mail.html());
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private String host() {
        return settings.from().substring(settings.from().lastIndexOf('@') + 1);
    }

    /** Five hundred and more is the server's last word, everything else may change. */
    private static Handover judged(MailSendException failure) {
        for (Exception single : failure.getMessageExceptions()) {
            for (Exception cause = single; cause != null; cause = next(cause)) {
                var code = codeOf(cause);
                if (code >= 500) {
                    return new Handover.Refused(
                            "The mail server refused it with code " + code + ". Check the address.");
                }
                if (code >= 400) {
                    return new Handover.Unreachable("The mail server asked for patience with code " + code + ".");
                }
            }
        }
        return new Handover.Unreachable(
                "The mail server cannot be reached. Check that it runs and its address is right.");
    }

    private static int codeOf(Exception failure) {
        if (failure instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        return failure instanceof SMTPSendFailedException send ? send.getReturnCode() : 0;
    }

    private static @Nullable Exception next(Exception failure) {
        return failure instanceof MessagingException messaging ? messaging.getNextException() : null;
    }

    /** JavaMail would give each attempt an id of its own. */
    private static final class IdentifiedMessage extends MimeMessage {
        private final String id;

        IdentifiedMessage(MimeMessage empty, String id) {
            super(empty.getSession());
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
