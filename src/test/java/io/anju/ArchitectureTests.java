package io.anju;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;
import org.springframework.web.bind.annotation.RestController;

class ArchitectureTests {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.anju");

    private static final Set<String> TIMES = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalTime",
            "java.time.LocalDateTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime");

    @Test
    void nothing_reads_the_time_but_from_a_clock_it_was_given() {
        noClasses()
                .should()
                .callMethodWhere(new DescribedPredicate<JavaCall<?>>("now() without a clock") {
                    @Override
                    public boolean test(JavaCall<?> call) {
                        var target = call.getTarget();
                        var clockless = target.getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(Clock.class));
                        return target.getName().equals("now")
                                        && TIMES.contains(target.getOwner().getName())
                                        && clockless
                                || target.getFullName().equals("java.lang.System.currentTimeMillis()");
                    }
                })
                .check(CODE);
    }

    @Test
    void controllers_are_nobody_elses_business() {
        classes()
                .that()
                .areAnnotatedWith(RestController.class)
                .should()
                .bePackagePrivate()
                .check(CODE);
    }

    @Test
    void the_nouns_inside_a_module_do_not_go_in_circles() {
        slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass type) {
                        var parts = type.getPackageName().split("\\.");
                        return parts.length < 4 ? SliceIdentifier.ignore() : SliceIdentifier.of(parts[2], parts[3]);
                    }

                    @Override
                    public String getDescription() {
                        return "sub-packages of modules";
                    }
                })
                .should()
                .beFreeOfCycles()
                .check(CODE);
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Impl|Common)(\\$.*)?")
                .orShould()
                .haveNameMatching(".*\\.(Base|Abstract)[A-Z]\\w*")
                .check(CODE);
    }

    @Test
    void modules_call_only_lower_storeys() {
        var wrong = new ArrayList<String>();
        var modules = ApplicationModules.of(Application.class);
        for (var module : modules) {
            var name = module.getIdentifier().toString();
            module.getDirectDependencies(modules, DependencyType.values()).stream()
                    .map(dependency ->
                            dependency.getTargetModule().getIdentifier().toString())
                    .distinct()
                    .filter(target -> !ground(target) && Storeys.order(target) >= Storeys.order(name))
                    .forEach(target -> wrong.add(name + " -> " + target));
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean ground(String module) {
        return List.of("kernel", "database", "http").contains(module);
    }
}
