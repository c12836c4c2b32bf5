package io.anju.contract;

import io.anju.http.IfMatch;
import io.anju.http.ListQuery;
import io.anju.http.Problem;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Open;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

/** How the API is described: what every controller has in common is said here once. */
@TestConfiguration(proxyBeanMethods = false)
class ContractConfiguration {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class, IfMatch.class, ListQuery.class);
    }

    /**
     * The library keeps its converters in a static field; those that contexts of other tests left there would change the
     * description with the order of the tests.
     */
    @Bean
    static BeanFactoryPostProcessor forgetConvertersOfOtherContexts() {
        return factory -> ModelConverters.reset();
    }

    @Bean
    ModelResolver modelResolver(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new SchemaNames());
    }

    @Bean
    RecordModels recordModels() {
        return new RecordModels();
    }

    @Bean
    OperationCustomizer commonParameters() {
        return (operation, method) -> {
            operation.setOperationId(name(method));
            operation.setTags(null);
            if (takes(method, ListQuery.class)) {
                query(operation, "q", new StringSchema());
                query(operation, "sort", new StringSchema());
                query(operation, "cursor", new StringSchema());
                query(operation, "limit", new IntegerSchema());
            }
            if (takes(method, IfMatch.class)) {
                header(operation, "If-Match", false);
            }
            if (method.hasMethodAnnotation(PostMapping.class)) {
                header(operation, "Idempotency-Key", false);
            }
            permissions(operation, method);
            return operation;
        };
    }

    @Bean
    OpenApiCustomizer contractShape() {
        return api -> {
            api.setInfo(new Info().title("Anju").version("1"));
            api.setServers(null);
            api.setTags(null);
            ModelConverters.getInstance(true).readAll(Problem.class).forEach(api.getComponents()::addSchemas);
            var problem = new ApiResponse()
                    .description("Refused")
                    .content(new Content()
                            .addMediaType(
                                    "application/problem+json",
                                    new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
            operations(api).forEach(operation -> operation.getResponses().setDefault(problem));
            discriminators(api);
            sort(api);
        };
    }

    private static List<Operation> operations(OpenAPI api) {
        return api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .toList();
    }

    private static String name(HandlerMethod method) {
        return method.getBeanType().getSimpleName().replace("Controller", "") + "_"
                + method.getMethod().getName();
    }

    private static boolean takes(HandlerMethod method, Class<?> type) {
        return Arrays.stream(method.getMethodParameters()).anyMatch(each -> each.getParameterType() == type);
    }

    private static void query(Operation operation, String name, Schema<?> schema) {
        operation.addParametersItem(new Parameter().in("query").name(name).schema(schema));
    }

    private static void header(Operation operation, String name, boolean required) {
        operation.addParametersItem(
                new Parameter().in("header").name(name).required(required).schema(new StringSchema()));
    }

    private static void permissions(Operation operation, HandlerMethod method) {
        var allowed = method.getMethodAnnotation(Allowed.class);
        if (allowed != null) {
            operation.addExtension(
                    "x-permissions",
                    Arrays.stream(allowed.value()).map(Enum::name).sorted().toList());
        } else if (method.hasMethodAnnotation(Open.class)) {
            operation.addExtension("x-open", true);
        }
    }

    /** Says which schema belongs to which word of a sealed type. */
    private static void discriminators(OpenAPI api) {
        api.getComponents().getSchemas().forEach((name, schema) -> {
            if (schema.getDiscriminator() != null && schema.getOneOf() != null) {
                for (var one : (List<Schema<?>>) (List<?>) schema.getOneOf()) {
                    var target = one.get$ref().substring(one.get$ref().lastIndexOf('/') + 1);
                    schema.getDiscriminator().mapping(RecordModels.word(target), one.get$ref());
                }
            }
        });
    }

    private static void sort(OpenAPI api) {
        api.getComponents().setSchemas(new TreeMap<>(api.getComponents().getSchemas()));
        operations(api).stream()
                .map(Operation::getParameters)
                .filter(Predicate.not(parameters -> parameters == null))
                .forEach(parameters ->
                        parameters.sort(Comparator.comparing(Parameter::getIn).thenComparing(Parameter::getName)));
    }
}
