package io.countersign.engine.production.setting;

import io.countersign.engine.production.Danger;
import io.countersign.engine.production.Precaution;
import io.countersign.engine.production.Settings;
import java.util.ArrayList;
import java.util.List;

/** Who can log in at all: the company's people by Keycloak, and nobody whom the product or Camunda made up. */
public final class Accounts implements Precaution {

    private static final String PROVIDER = "countersign.identity.provider";
    private static final String DEMO = "countersign.demo.enabled";
    private static final String ADMINISTRATOR = "camunda.bpm.admin-user.id";

    @Override
    public List<Danger> dangers(Settings settings) {
        List<Danger> dangers = new ArrayList<>();
        if (!settings.text(PROVIDER).equals("keycloak")) {
            dangers.add(new Danger(
                    "Local accounts",
                    PROVIDER,
                    "passwords kept here know neither a second factor nor who has left the company",
                    "Set it to keycloak."));
        }
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
}
