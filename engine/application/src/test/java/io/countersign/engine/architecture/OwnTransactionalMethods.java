package io.countersign.engine.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A class whose annotation covers its methods inherits none from an interface: those would run outside of any transaction. */
final class OwnTransactionalMethods extends ArchCondition<JavaClass> {

    OwnTransactionalMethods() {
        super("write every method themselves that their interfaces have a default for");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getAllRawInterfaces().stream()
                .flatMap(each -> each.getMethods().stream())
                .filter(method -> isDefault(method) && !isWrittenIn(type, method))
                .forEach(method -> events.add(SimpleConditionEvent.violated(
                        method, "%s leaves %s to its interface".formatted(type.getName(), method.getFullName()))));
    }

    private static boolean isDefault(JavaMethod method) {
        return method.getOwner().getPackageName().startsWith("io.countersign")
                && !method.getModifiers().contains(JavaModifier.ABSTRACT)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.PRIVATE)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static boolean isWrittenIn(JavaClass type, JavaMethod method) {
        return type.tryGetMethod(
                        method.getName(),
                        method.getRawParameterTypes().stream()
                                .map(JavaClass::getName)
                                .toArray(String[]::new))
                .isPresent();
    }
}
