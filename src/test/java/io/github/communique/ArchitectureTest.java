package io.github.communique;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.communique.page.Source;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The floors of docs/design.md: a package uses its own floor and those below, and there is no circle. */
class ArchitectureTest {

    private static final String ROOT = "io.github.communique";

    private static final Map<Integer, Set<String>> FLOORS = new TreeMap<>(Map.of(
            1, Set.of("release", "language", "internal.text"),
            2,
                    Set.of(
                            "page",
                            "json",
                            "format",
                            "internal.quantity",
                            "internal.date",
                            "internal.place",
                            "internal.trace",
                            "internal.markup"),
            3, Set.of("internal.read", "internal.anatomy", "internal.figure", "filter"),
            4,
                    Set.of(
                            "internal.confidence",
                            "internal.contact",
                            "internal.dateline",
                            "internal.quote",
                            "internal.clean"),
            5, Set.of("internal", "extract"),
            6, Set.of(""),
            7, Set.of("report")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void noPackageUsesAHigherFloor() {
        classes().should(useOnlyFloorsUpToTheirOwn()).check(CLASSES);
    }

    @Test
    void everyPackageHasAFloor() {
        Set<String> packages = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .map(ArchitectureTest::withoutRoot)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(packages)
                .isEqualTo(
                        FLOORS.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void packagesFormNoCircle() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyReadersAndSourcesKnowJsoup() {
        noClasses()
                .that(not(resideInAnyPackage(ROOT + ".internal.read", ROOT + ".internal.markup"))
                        .and(not(type(Source.class))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jsoup..")
                .check(CLASSES);
    }

    @Test
    void onlyContactsKnowPhoneNumbers() {
        noClasses()
                .that(not(resideInAPackage(ROOT + ".internal.contact")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.google.i18n..")
                .check(CLASSES);
    }

    @Test
    void onlyJsonAndReadersKnowJacksonCore() {
        noClasses()
                .that(not(resideInAnyPackage(ROOT + ".json", ROOT + ".internal.read")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson.core..")
                .check(CLASSES);
    }

    @Test
    void publicTypesShowNoInternalOnes() {
        classes()
                .that(not(resideInAnyPackage(ROOT + ".internal..")))
                .should(showOnlyExportedTypes())
                .check(CLASSES);
    }

    @Test
    void nothingIsMutableAndStatic() {
        noFields()
                .that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat(resideInAPackage(ROOT + ".."))
                .should()
                .notBeFinal()
                .check(CLASSES);
    }

    @Test
    void nothingOpensConnectionsStartsThreadsOrLogs() {
        noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "open connections, start threads or log", type -> isOneOfTheOutside(type.getName())))
                .check(CLASSES);
    }

    private static boolean isOneOfTheOutside(String name) {
        return name.equals("java.lang.Thread")
                || name.equals("java.util.concurrent.Executors")
                || name.startsWith("java.net.http.")
                || name.equals("java.net.URL")
                || name.equals("java.net.Socket")
                || name.startsWith("java.util.logging.")
                || name.startsWith("java.lang.System$Logger");
    }

    private static ArchCondition<JavaClass> useOnlyFloorsUpToTheirOwn() {
        return new ArchCondition<>("use only their own floor and those below") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                int own = floor(user);
                user.getDirectDependenciesFromSelf().stream()
                        .filter(d -> floor(d.getTargetClass().getBaseComponentType()) > own)
                        .forEach(d -> events.add(SimpleConditionEvent.violated(user, d.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> showOnlyExportedTypes() {
        return new ArchCondition<>("show no internal type in a public or protected signature") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getModifiers().contains(JavaModifier.PUBLIC)) {
                    return;
                }
                type.getCodeUnits().stream()
                        .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC)
                                || unit.getModifiers().contains(JavaModifier.PROTECTED))
                        .filter(unit -> unit.getAllInvolvedRawTypes().stream()
                                .anyMatch(t -> t.getPackageName().startsWith(ROOT + ".internal")))
                        .forEach(unit -> events.add(SimpleConditionEvent.violated(type, unit.getDescription())));
            }
        };
    }

    /** The floor of one of our classes; 0 for everybody else's. */
    private static int floor(JavaClass type) {
        String name = type.getPackageName();
        if (!name.equals(ROOT) && !name.startsWith(ROOT + ".")) {
            return 0;
        }
        return FLOORS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(withoutRoot(name)))
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new AssertionError("docs/design.md gives no floor to " + name));
    }

    private static String withoutRoot(String packageName) {
        return packageName.equals(ROOT) ? "" : packageName.substring(ROOT.length() + 1);
    }
}
