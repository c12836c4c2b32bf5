package io.anju.contract;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Names schemas by their simple class names; a nested class that shares its simple name with another class of the product
 * is named together with the class around it, so that no schema silently replaces another.
 */
final class SchemaNames extends TypeNameResolver {

    private final Set<String> taken;

    SchemaNames() {
        this.taken = repeated();
    }

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        var outer = type.getEnclosingClass();
        var ours = type.getName().startsWith("io.anju.");
        return ours && outer != null && taken.contains(type.getSimpleName())
                ? outer.getSimpleName().replace("Controller", "") + type.getSimpleName()
                : super.nameForClass(type, options);
    }

    private static Set<String> repeated() {
        try {
            var classes = new PathMatchingResourcePatternResolver().getResources("classpath*:io/anju/**/*.class");
            return Arrays.stream(classes)
                    .filter(resource -> !resource.getDescription().contains("test-classes"))
                    .map(resource -> String.valueOf(resource.getFilename()).replace(".class", ""))
                    .map(name -> name.substring(name.lastIndexOf('$') + 1))
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                    .entrySet()
                    .stream()
                    .filter(name -> name.getValue() > 1)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
