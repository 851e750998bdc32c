package dev.bootsmith.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rules of docs/ARCHITECTURE.md that Maven's edges cannot express. */
class ArchitectureTest {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.bootsmith");

    private static final Set<String> MUTABLE_TYPES = Set.of(
            "java.util.ArrayList",
            "java.util.HashMap",
            "java.util.LinkedHashMap",
            "java.util.HashSet",
            "java.util.TreeMap");

    @Test
    void modulesSeeOnlyLowerLayersAndNoSiblings() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("core")
                .definedBy("dev.bootsmith.core..")
                .layer("isa")
                .definedBy("dev.bootsmith.isa..")
                .layer("objectfile")
                .definedBy("dev.bootsmith.objectfile..")
                .layer("grammar")
                .definedBy("dev.bootsmith.grammar..")
                .layer("assembler")
                .definedBy("dev.bootsmith.assembler..")
                .layer("linker")
                .definedBy("dev.bootsmith.linker..")
                .layer("imagebuilder")
                .definedBy("dev.bootsmith.imagebuilder..")
                .layer("emulator")
                .definedBy("dev.bootsmith.emulator..")
                .layer("toolchain")
                .definedBy("dev.bootsmith.toolchain..")
                .layer("debugger")
                .definedBy("dev.bootsmith.debugger..")
                .layer("grader")
                .definedBy("dev.bootsmith.grader..")
                .layer("course")
                .definedBy("dev.bootsmith.course..")
                .layer("cli")
                .definedBy("dev.bootsmith.cli..")
                .whereLayer("core")
                .mayNotAccessAnyLayer()
                .whereLayer("isa")
                .mayOnlyAccessLayers("core")
                .whereLayer("objectfile")
                .mayOnlyAccessLayers("core")
                .whereLayer("grammar")
                .mayOnlyAccessLayers("core")
                .whereLayer("assembler")
                .mayOnlyAccessLayers("core", "isa", "objectfile", "grammar")
                .whereLayer("linker")
                .mayOnlyAccessLayers("core", "objectfile", "grammar")
                .whereLayer("imagebuilder")
                .mayOnlyAccessLayers("core")
                .whereLayer("emulator")
                .mayOnlyAccessLayers("core", "isa")
                .whereLayer("toolchain")
                .mayOnlyAccessLayers("core", "isa", "objectfile", "grammar", "assembler", "linker", "imagebuilder")
                .whereLayer("debugger")
                .mayOnlyAccessLayers("core", "isa", "objectfile", "emulator")
                .whereLayer("grader")
                .mayOnlyAccessLayers("core", "isa", "objectfile", "imagebuilder", "emulator", "toolchain", "debugger")
                .whereLayer("course")
                .mayOnlyAccessLayers("core", "isa", "imagebuilder", "grader")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .check(ALL);
    }

    @Test
    void antlrStaysInTheGrammarAndTheParsers() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "dev.bootsmith.grammar..", "dev.bootsmith.assembler.parse..", "dev.bootsmith.linker.parse..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.antlr..")
                .allowEmptyShould(true)
                .check(ALL);
    }

    @Test
    void picocliStaysInTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.bootsmith.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(ALL);
    }

    @Test
    void theEmulatorKnowsNoFilesClocksThreadsOrChance() {
        noClasses()
                .that()
                .resideInAPackage("dev.bootsmith.emulator..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..", "java.util.concurrent..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.Thread")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .orShould()
                .callMethodWhere(DescribedPredicate.describe(
                        "java.time asks the host",
                        call -> call.getName().equals("now")
                                && call.getTargetOwner().getPackageName().equals("java.time")))
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Math.class, "random")
                .allowEmptyShould(true)
                .check(ALL);
    }

    @Test
    void onlyTheCommandLinePrintsOrEndsTheProcess() {
        DescribedPredicate<JavaClass> library = JavaClass.Predicates.resideInAPackage("dev.bootsmith..")
                .and(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("dev.bootsmith.cli..")));
        noClasses()
                .that(library)
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(ALL);
    }

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        for (String module : Set.of(
                "core",
                "isa",
                "objectfile",
                "assembler",
                "linker",
                "imagebuilder",
                "toolchain",
                "debugger",
                "grader",
                "course")) {
            slices().matching("dev.bootsmith." + module + ".(**)")
                    .should()
                    .beFreeOfCycles()
                    .allowEmptyShould(true)
                    .check(ALL);
        }
    }

    @Test
    void staticFieldsNeverChange() {
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage("dev.bootsmith..")
                .and()
                .areDeclaredInClassesThat()
                .areNotAssignableTo("org.antlr.v4.runtime.Recognizer") // generated
                .should()
                .beFinal()
                .andShould(notBeACollectionThatChanges())
                .check(ALL);
    }

    private static ArchCondition<JavaField> notBeACollectionThatChanges() {
        return new ArchCondition<>("not be declared as a mutable collection") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                if (MUTABLE_TYPES.contains(field.getRawType().getName())) {
                    events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is mutable"));
                }
            }
        };
    }

    @Test
    void theSemanticsAreStaticMethodsWithoutState() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage("dev.bootsmith.emulator.op..")
                .and()
                .areDeclaredInClassesThat()
                .areTopLevelClasses()
                .and()
                .areDeclaredInClassesThat()
                .areNotInterfaces()
                .and()
                .areDeclaredInClassesThat()
                .areNotEnums()
                .and()
                .areDeclaredInClassesThat()
                .areNotRecords()
                .should()
                .beStatic()
                .allowEmptyShould(true)
                .check(ALL);
        classes()
                .that()
                .resideInAPackage("dev.bootsmith.emulator.op..")
                .should(new ArchCondition<>("have no fields but constants") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        for (JavaField field : type.getFields()) {
                            boolean fixed = field.getModifiers().contains(JavaModifier.FINAL);
                            boolean shared = field.getModifiers().contains(JavaModifier.STATIC)
                                    || type.isRecord()
                                    || type.isEnum();
                            if (!fixed || !shared) {
                                events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is state"));
                            }
                        }
                    }
                })
                .allowEmptyShould(true)
                .check(ALL);
    }
}
