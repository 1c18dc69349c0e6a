package io.countersign.engine.compliance.rule.draft;

import io.countersign.engine.compliance.Pack;
import io.countersign.engine.compliance.Packs;
import io.countersign.engine.compliance.rule.table.TableProblem;
import io.countersign.engine.compliance.rule.table.TableReader;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.PublicAddress;
import io.countersign.engine.identity.Role;
import io.countersign.engine.problem.ProblemException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tables of rules that somebody deploys, as Camunda Modeler does: each becomes a draft, and nothing of it goes live. */
@Service
public class ModelerDeployments {

    private final Packs packs;
    private final RuleDrafts drafts;
    private final DraftChecks checks;
    private final CurrentPerson current;
    private final PublicAddress address;

    ModelerDeployments(
            Packs packs, RuleDrafts drafts, DraftChecks checks, CurrentPerson current, PublicAddress address) {
        this.packs = packs;
        this.drafts = drafts;
        this.checks = checks;
        this.current = current;
        this.address = address;
    }

    /**
     * Looks at what is deployed, in a transaction of its own: the drafts stay although the deployment is refused.
     *
     * @param tables DMN texts
     * @param others how many further files are deployed with them
     * @return what to say to whoever deploys instead of deploying; empty when nothing of it concerns the rules
     * @throws ProblemException 403 when the person may not change these rules, or may deploy nothing else
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<String> take(Collection<String> tables, int others) {
        var person = current.find();
        if (person.isEmpty()) {
            return Optional.empty();
        }
        var found = new LinkedHashMap<Pack, String>();
        tables.forEach(dmn -> packOf(dmn).ifPresent(pack -> found.put(pack, dmn)));
        if (found.isEmpty()) {
            if (!person.get().has(Role.PLATFORM_ADMIN)) {
                throw ProblemException.forbidden(
                        "RULES_ONLY",
                        "Nothing was deployed: none of the files is a table of rules, and you may deploy nothing else. Keep the id of the decision, as obligations_de.");
            }
            return Optional.empty();
        }
        var messages = found.entrySet().stream().map(this::draft).collect(Collectors.joining(" "));
        return Optional.of(
                found.size() == tables.size() && others == 0
                        ? messages
                        : messages + " The other files were not deployed; deploy them without the rules.");
    }

    private Optional<Pack> packOf(String dmn) {
        var decisions = TableReader.decisions(dmn);
        return packs.all().stream()
                .filter(pack -> decisions.stream().anyMatch(decision -> isOf(pack, decision)))
                .findFirst();
    }

    private static boolean isOf(Pack pack, String decision) {
        return decision.equals(pack.key()) || decision.equals("obligations_" + pack.key());
    }

    private String draft(Map.Entry<Pack, String> table) {
        var pack = table.getKey();
        var draft = drafts.deployed(pack.key(), table.getValue());
        return "Rules '%s' (%s): your table is a draft now, and nothing of it is live. %s Open %s to compare, simulate and hand it over."
                .formatted(
                        pack.title(),
                        pack.key(),
                        found(checks.problems(draft)),
                        address.resolve("/workspace/rules/drafts/" + draft.id()));
    }

    private static String found(List<TableProblem> problems) {
        var errors = problems.stream().filter(TableProblem::isError).toList();
        return errors.isEmpty()
                ? "Nothing is wrong with it."
                : "%d to mend, first: %s".formatted(errors.size(), errors.get(0).message());
    }
}
