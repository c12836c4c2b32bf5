package io.anju.requests.reading;

import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What is read out of a report while the desk is still writing it. */
@RestController
class ReadingController {

    private final DangerWords words;

    ReadingController(DangerWords words) {
        this.words = words;
    }

    record TextForm(@NotBlank @Size(max = 4000) String text) {}

    /** An opinion, until somebody confirms it. */
    record ReadingView(List<DangerSign> dangers) {}

    @PostMapping("/api/intake/reading")
    @Allowed(Permission.REQUEST_INTAKE)
    @Transactional(readOnly = true)
    public ReadingView read(@Valid @RequestBody TextForm form) {
        return new ReadingView(words.signs(null, form.text()));
    }
}
