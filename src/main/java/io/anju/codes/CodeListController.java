package io.anju.codes;

import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/code-lists")
class CodeListController {

    private final CodeLists lists;

    CodeListController(CodeLists lists) {
        this.lists = lists;
    }

    record NewLabel(
            @NotBlank @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9_.-]{0,39}")
            String code,

            @NotBlank @Size(max = 80) String zh,
            @NotBlank @Size(max = 80) String en,
            @NotNull @Size(max = 40) String pinyin) {}

    record ChangedLabel(
            @NotBlank @Size(max = 80) String zh,
            @NotBlank @Size(max = 80) String en,
            @NotNull @Size(max = 40) String pinyin,
            @NotNull Boolean active) {}

    @GetMapping
    @Allowed({})
    List<String> names() {
        return lists.names();
    }

    @GetMapping("/{list}")
    @Allowed({})
    List<Label> labels(@PathVariable String list) {
        var labels = lists.labels(list);
        if (labels.isEmpty()) {
            throw Refused.missing("code-list");
        }
        return labels;
    }

    @PostMapping("/{list}/labels")
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed(Permission.SETTINGS_WRITE)
    Label add(Actor actor, @PathVariable String list, @Valid @RequestBody NewLabel label) {
        var added = Label.of(label.code(), label.zh().strip(), label.en().strip(), label.pinyin());
        lists.add(actor, list, added);
        return added;
    }

    @PutMapping("/{list}/labels/{code}")
    @Allowed(Permission.SETTINGS_WRITE)
    Label change(@PathVariable String list, @PathVariable String code, @Valid @RequestBody ChangedLabel label) {
        var changed = new Label(code, label.zh().strip(), label.en().strip(), label.pinyin(), label.active());
        lists.change(list, changed);
        return changed;
    }
}
