package io.anju.requests.category;

import io.anju.http.IfMatch;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.requests.Impact;
import io.anju.requests.Liability;
import io.anju.requests.RequestKind;
import io.anju.requests.Urgency;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The categories of the company, for its settings. */
@RestController
class CategoryController {

    private final CategorySettings settings;

    CategoryController(CategorySettings settings) {
        this.settings = settings;
    }

    /** The categories in their order. */
    record CategorySettingsView(List<CategorySettings.CategoryLine> categories, List<String> can) {}

    /**
     * The whole of a category.
     *
     * @param checklist what its work orders are done by; null for none
     */
    record CategoryForm(
            @NotBlank @Size(max = 60) String zh,
            @NotBlank @Size(max = 100) String en,
            @NotNull @Pattern(regexp = "[a-z0-9]{1,30}") String pinyin,
            @NotEmpty @Size(max = 5) List<@NotNull RequestKind> kinds,
            @Nullable @Size(max = 40) String skill,
            @NotNull Impact impact,
            @NotNull Urgency urgency,
            @Nullable Liability liability,
            @Nullable Boolean chargeable,
            @Nullable @Size(max = 40) String handlerPost,
            @Nullable UUID checklist,
            @Nullable Boolean active) {

        Category category(String code, int version) {
            return new Category(
                    code,
                    zh.strip(),
                    en.strip(),
                    pinyin,
                    kinds.stream().distinct().toList(),
                    skill,
                    impact,
                    urgency,
                    liability,
                    Boolean.TRUE.equals(chargeable),
                    handlerPost,
                    !Boolean.FALSE.equals(active),
                    version);
        }
    }

    @GetMapping("/api/category-settings")
    @Allowed({Permission.SETTINGS_WRITE, Permission.REQUEST_READ})
    CategorySettingsView read(Actor actor) {
        var can = actor.scope(Permission.SETTINGS_WRITE).all() ? List.of("edit") : List.<String>of();
        return new CategorySettingsView(settings.lines(), can);
    }

    /** Adds the category with this code or changes it. */
    @PutMapping("/api/categories/{code}")
    @Allowed(Permission.SETTINGS_WRITE)
    Category put(Actor actor, @PathVariable String code, IfMatch version, @Valid @RequestBody CategoryForm form) {
        return settings.put(actor, code, version, form);
    }
}
