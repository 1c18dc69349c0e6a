package io.countersign.engine.publication;

import io.countersign.engine.channel.Account;
import io.countersign.engine.channel.ChannelAccounts;
import io.countersign.engine.channel.OpenChannels;
import io.countersign.engine.content.ImageUse;
import io.countersign.engine.content.VariantContent;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.publication.sending.NetworkVariants;
import io.countersign.plugin.spi.channel.Finding;
import io.countersign.plugin.spi.channel.Limits;
import io.countersign.plugin.spi.channel.TextCount;
import io.countersign.plugin.spi.channel.Variant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a network would refuse or spoil in a variant that is being written. */
@Component
public class VariantFindings {

    /** Of a variant whose account is not there. */
    private static final Limits NONE = new Limits(
            OptionalInt.empty(),
            0,
            Limits.TextUnit.CODE_POINTS,
            OptionalInt.empty(),
            OptionalInt.empty(),
            Limits.TextFormat.PLAIN,
            0,
            0,
            Set.of(),
            0);

    private final ChannelAccounts accounts;
    private final OpenChannels channels;
    private final NetworkVariants variants;

    VariantFindings(ChannelAccounts accounts, OpenChannels channels, NetworkVariants variants) {
        this.accounts = accounts;
        this.channels = channels;
        this.variants = variants;
    }

    /** @param counted units of text, as the network counts them */
    public record Checked(int counted, Limits limits, List<Finding> findings) {}

    public Checked check(VariantContent content) {
        Optional<Account> found = accounts.find(content.account()).filter(Account::connected);
        if (found.isEmpty()) {
            return new Checked(
                    0, NONE, List.of(block("ACCOUNT_MISSING", "Account: it is not connected. Choose another.")));
        }
        Account account = found.get();
        int counted = TextCount.units(content.text(), account.limits());
        if (!account.markets().contains(content.market().code())) {
            String message = "Market %s: account '%s' is not for it. Choose another account or market."
                    .formatted(content.market(), account.name());
            return new Checked(counted, account.limits(), List.of(block("MARKET_NOT_SERVED", message)));
        }
        return new Checked(counted, account.limits(), findings(account, content));
    }

    private List<Finding> findings(Account account, VariantContent content) {
        try {
            Variant variant = variants.outline(content);
            return channels.openForCheck(account).check(variant).stream()
                    .filter(finding -> !isAboutDecoration(finding, content))
                    .toList();
        } catch (ProblemException missing) {
            return List.of(block("NOT_CHECKED", missing.detail()));
        }
    }

    /** A picture that says nothing needs no words; plugins cannot tell it from one whose words were forgotten. */
    private static boolean isAboutDecoration(Finding finding, VariantContent content) {
        return finding.code().equals("ALT_MISSING")
                && content.images().stream()
                        .filter(image -> image.alternativeText().isBlank())
                        .allMatch(ImageUse::decorative);
    }

    private static Finding block(String code, String message) {
        return new Finding(code, Finding.Severity.BLOCK, message);
    }
}
