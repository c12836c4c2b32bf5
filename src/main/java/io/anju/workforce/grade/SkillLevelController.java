package io.anju.workforce.grade;

import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.workforce.SkillLevel;
import io.anju.workforce.StaffId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How well somebody masters each trade. */
@RestController
@RequestMapping("/api/staff/{id}/levels")
class SkillLevelController {

    private final SkillLevels levels;

    SkillLevelController(SkillLevels levels) {
        this.levels = levels;
    }

    record LevelRequest(@NotNull SkillLevel level) {}

    @GetMapping
    @Allowed(Permission.STAFF_READ)
    List<SkillLevels.Grade> levels(Actor actor, @PathVariable UUID id) {
        return levels.of(actor, new StaffId(id));
    }

    @PutMapping("/{skill}")
    @Allowed(Permission.STAFF_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void grade(Actor actor, @PathVariable UUID id, @PathVariable String skill, @Valid @RequestBody LevelRequest body) {
        levels.grade(actor, new StaffId(id), skill, body.level());
    }
}
