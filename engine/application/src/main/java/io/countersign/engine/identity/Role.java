package io.countersign.engine.identity;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a person may do at all; for which item and in which region is decided where the item is known. */
public enum Role {
    AUTHOR,
    APPROVER,
    MODELLER,
    COMPLIANCE_ADMIN,
    ACCOUNT_ADMIN,
    PLATFORM_ADMIN,
    AUDITOR,
    MACHINE;

    private static final Map<String, Set<Role>> BY_FUNCTION = Map.ofEntries(
            Map.entry("marketing", EnumSet.of(AUTHOR, APPROVER)),
            Map.entry("brand", EnumSet.of(APPROVER)),
            Map.entry("legal", EnumSet.of(APPROVER)),
            Map.entry("compliance", EnumSet.of(APPROVER)),
            Map.entry("privacy", EnumSet.of(APPROVER)),
            Map.entry("principal", EnumSet.of(APPROVER)),
            Map.entry("cco", EnumSet.of(APPROVER)),
            Map.entry("s21", EnumSet.of(APPROVER)),
            Map.entry("mlr", EnumSet.of(APPROVER)),
            Map.entry("rgo", EnumSet.of(APPROVER)),
            Map.entry("political", EnumSet.of(APPROVER)),
            Map.entry("sustain", EnumSet.of(APPROVER)),
            Map.entry("access", EnumSet.of(APPROVER)),
            Map.entry("child", EnumSet.of(APPROVER)),
            Map.entry("it", EnumSet.of(APPROVER)),
            Map.entry("market", EnumSet.of(APPROVER)),
            Map.entry("it-security", EnumSet.of(ACCOUNT_ADMIN, APPROVER)),
            Map.entry("account-admin", EnumSet.of(ACCOUNT_ADMIN)),
            Map.entry("compliance-admin", EnumSet.of(COMPLIANCE_ADMIN)),
            Map.entry("modeller", EnumSet.of(MODELLER)),
            Map.entry("platform-admin", EnumSet.of(PLATFORM_ADMIN)),
            Map.entry("audit", EnumSet.of(AUDITOR)),
            Map.entry("machine", EnumSet.of(MACHINE)));

    /** Of groups that give roles. */
    public static SortedSet<String> functions() {
        return new TreeSet<>(BY_FUNCTION.keySet());
    }

    /** The roles that membership in a group of this function gives; none for a function that is not known. */
    public static Set<Role> ofFunction(String function) {
        return Set.copyOf(BY_FUNCTION.getOrDefault(function, Set.of()));
    }
}
