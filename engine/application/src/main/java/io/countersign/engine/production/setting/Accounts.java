package io.countersign.engine.production.setting;

import io.countersign.engine.production.Danger;
import io.countersign.engine.production.Precaution;
import io.countersign.engine.production.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Who can log in at all: the company's people by Keycloak, and nobody whom the product or Camunda made up. */
public final class Accounts implements Precaution {

    private static final String PROVIDER = "countersign.identity.provider";
    private static final String DEMO = "countersign.demo.enabled";
    private static final List<String> ISSUERS =
            List.of("countersign.identity.keycloak.issuer", "countersign.identity.keycloak.back-channel");
    private static final String ADMINISTRATOR = "camunda.bpm.admin-user.id";

    @Override
    public List<Danger> dangers(Settings settings) {
        List<Danger> dangers = new ArrayList<>();
        if (!settings.text(PROVIDER).equalsIgnoreCase("keycloak")) {
            dangers.add(new Danger(
                    "Local accounts",
                    PROVIDER,
                    "passwords kept here know neither a second factor nor who has left the company",
                    "Set it to keycloak."));
        }
        ISSUERS.stream()
                .filter(name -> isPlain(settings.text(name)))
                .forEach(name -> dangers.add(new Danger(
                        "Keycloak's address",
                        name,
                        settings.text(name) + " is not https, so logins and secrets could be read on the way",
                        "Set it to the realm's address, beginning with https://.")));
        if (settings.isOn(DEMO)) {
            dangers.add(new Danger(
                    "The demo company",
                    DEMO,
                    "its people have one password that everybody can read",
                    "Remove the setting, and use another database than the demo's."));
        }
        if (settings.isSet(ADMINISTRATOR)) {
            dangers.add(new Danger(
                    "Camunda's setup",
                    ADMINISTRATOR,
                    "it makes an administrator whom Keycloak does not know",
                    "Remove camunda.bpm.admin-user; members of platform-admin/global administrate."));
        }
        return dangers;
    }

    /** Of an address that is not set, whoever needs it says so. */
    private static boolean isPlain(String address) {
        return !address.isEmpty() && !address.toLowerCase(Locale.ROOT).startsWith("https://");
    }
}
